import { enumNameOf } from '../kit/words.ts';
import { beforeAll, expect, it } from 'vitest';
import { ask } from '../kit/api.ts';
import { type FactSet, readFactSet } from '../kit/fact-set.ts';

interface ApiClaim {
  readonly id: string;
  readonly field: string;
  readonly item: { readonly key: string } | null;
  readonly aspect: string | null;
  readonly text: string;
  readonly number: number | null;
  readonly unit: string | null;
  readonly suspect: string | null;
  readonly note: string;
  readonly source: {
    readonly id: string;
    readonly url: string | null;
    readonly publisher: { readonly name: string };
  };
}

interface ApiEvent {
  readonly kind: string;
  readonly title: string;
  readonly date: { readonly iso: string; readonly precision: string };
  readonly origins: readonly { readonly code: string }[];
  readonly destinations: readonly { readonly code: string }[];
  readonly senders: readonly { readonly id: string }[];
  readonly recipients: readonly { readonly id: string }[];
  readonly manufacturers: readonly { readonly id: string }[];
  readonly issuers: readonly { readonly id: string }[];
  readonly items: readonly {
    readonly key: string;
    readonly product: { readonly id: string };
    readonly quantity: number | null;
    readonly unit: string;
    readonly qualifier: string;
  }[];
  readonly value: { readonly amount: number; readonly currency: string } | null;
  readonly standards: readonly { readonly name: string }[];
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly confidence: string;
  readonly claimCount: number;
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ApiClaim[] };
  readonly facts: readonly { readonly claims: readonly { readonly id: string }[] }[];
}

const QUERY = `
  query ($id: ID!) {
    event(id: $id) {
      kind title date { iso precision }
      origins { code } destinations { code }
      senders { id } recipients { id } manufacturers { id } issuers { id }
      items { key product { id } quantity unit qualifier }
      value { amount currency } standards { name } reason outcome confidence claimCount
      claims(first: 100) {
        totalCount
        nodes {
          id field item { key } aspect text number unit suspect note
          source { id url publisher { name } }
        }
      }
      facts { claims { id } }
    }
  }`;

let files: FactSet;
beforeAll(() => {
  files = readFactSet();
});

/** Every fiftieth event, and the one whose figures are most disputed. */
function sample(): FactSet['events'] {
  const chosen = files.events.filter((_, at) => at % 50 === 7);
  return [...chosen, ...files.events.filter((event) => event.id === 'nld-ffp2-recall-2020-03-28')];
}

const cut = (date: string, precision: string): string =>
  date.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();
const actors = (ids: readonly string[]): string[] => sorted(ids.map((id) => `actor:${id}`));

it('a sample of twenty events equals the files, field by field', async () => {
  const events = sample();
  expect(events.length).toBeGreaterThanOrEqual(20);
  for (const event of events) {
    const { event: got } = await ask<{ event: ApiEvent }>(QUERY, { id: event.id });
    expect(
      {
        ...got,
        claims: null,
        facts: null,
        origins: sorted(got.origins.map(({ code }) => code)),
        destinations: sorted(got.destinations.map(({ code }) => code)),
        senders: sorted(got.senders.map(({ id }) => id)),
        recipients: sorted(got.recipients.map(({ id }) => id)),
        manufacturers: sorted(got.manufacturers.map(({ id }) => id)),
        issuers: sorted(got.issuers.map(({ id }) => id)),
        standards: sorted(got.standards.map(({ name }) => name)),
      },
      event.id,
    ).toEqual({
      kind: enumNameOf(event.kind),
      title: event.title,
      date: { iso: cut(event.date, event.datePrecision), precision: enumNameOf(event.datePrecision) },
      origins: sorted(event.origins),
      destinations: sorted(event.destinations),
      senders: actors(event.senders),
      recipients: actors(event.recipients),
      manufacturers: actors(event.manufacturers),
      issuers: actors(event.issuers),
      items: event.items.map((item) => ({
        key: item.key,
        product: { id: `product:${item.product}` },
        quantity: item.quantity,
        unit: enumNameOf(item.unit),
        qualifier: enumNameOf(item.qualifier),
      })),
      value: event.value,
      standards: sorted(event.standards),
      reason: event.reason,
      outcome: event.outcome,
      confidence: enumNameOf(event.confidence),
      claimCount: files.claims.filter((claim) => claim.event === event.id).length,
      claims: null,
      facts: null,
    });
  }
});

it('and claim by claim, each with its source; none is missing from the facts', async () => {
  for (const event of sample()) {
    const { event: got } = await ask<{ event: ApiEvent }>(QUERY, { id: event.id });
    const expected = files.claims
      .filter((claim) => claim.event === event.id)
      .map((claim) => {
        const source = files.sources.find(({ id }) => id === claim.source);
        return {
          id: `claim:${claim.id}`,
          field: enumNameOf(claim.field),
          item: claim.item === null ? null : { key: claim.item },
          aspect: claim.aspect,
          text: String(claim.value),
          number: typeof claim.value === 'number' ? claim.value : null,
          unit: claim.unit,
          suspect: claim.suspect === null ? null : enumNameOf(claim.suspect),
          note: claim.note,
          source: { id: `source:${claim.source}`, url: source?.url, publisher: { name: source?.publisher } },
        };
      });
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(got.claims.nodes.toSorted(byId), event.id).toEqual(expected.toSorted(byId));
    expect(got.claims.totalCount).toBe(expected.length);
    expect(got.facts.flatMap((fact) => fact.claims.map(({ id }) => id))).toEqual(
      got.claims.nodes.map(({ id }) => id),
    );
  }
});
