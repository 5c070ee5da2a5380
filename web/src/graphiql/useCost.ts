import { useEffect, useState } from 'react';
import { bodyOf, type ApiRequest } from './request.ts';

/** What a query would cost, as the API tells it without carrying it out. */
export type Cost =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly reason: string }
  | {
      readonly kind: 'told';
      readonly requested: number;
      readonly limit: number;
      readonly field: string | null;
      readonly isRefused: boolean;
    };

interface Told {
  readonly cost?: { requested: number; limit: number; field: string | null };
  readonly refusal?: string | null;
  readonly errors?: readonly { message: string }[];
}

/** Long enough not to ask for every letter. */
const PAUSE_MILLISECONDS = 350;

/** The cost of a request as it is written; null: its variables cannot be read. */
export function useCost(request: ApiRequest | null): Cost {
  const [cost, setCost] = useState<Cost>({ kind: 'nothing' });
  const body = request === null ? null : JSON.stringify(bodyOf(request));
  const isEmpty = request !== null && request.query.trim() === '';
  useEffect(() => {
    const controller = new AbortController();
    const show = (next: Cost): void => {
      if (!controller.signal.aborted) setCost(next);
    };
    const timer = setTimeout(() => {
      if (body === null) show({ kind: 'unknown', reason: 'the variables are no JSON object' });
      else if (isEmpty) show({ kind: 'nothing' });
      else void askCost(body, controller.signal).then(show, () => undefined);
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [body, isEmpty]);
  return cost;
}

async function askCost(body: string, signal: AbortSignal): Promise<Cost> {
  const answer = await fetch('/graphql/cost', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
  });
  const { cost, refusal, errors } = (await answer.json()) as Told;
  if (!cost) return { kind: 'unknown', reason: errors?.[0]?.message ?? 'the API does not say' };
  return { kind: 'told', ...cost, isRefused: (refusal ?? null) !== null };
}
