import {
  type ClaimField,
  compareText,
  type Disagreement,
  disagreements,
  groupBy,
  type Qualifier,
  statement,
} from '@mask-diplomacy/cypher';
import { AppError } from '../errors.ts';
import {
  ABOUT_PARAMS,
  type AboutFilter,
  type DisagreementFilter,
  type Measure,
  measuresUp,
} from './disagreement-filter.ts';
import type { Graph } from './graph.ts';

interface Params extends AboutFilter {
  readonly afterId: string;
  readonly limit: number;
}

/** A claim in a disagreement, with the item as the record holds it. */
interface Row {
  readonly disagreementId: string;
  readonly event: string;
  readonly field: ClaimField;
  readonly item: string | null;
  readonly aspect: string | null;
  readonly id: string;
  readonly number: number | null;
  readonly text: string;
  readonly unit: string | null;
  readonly suspect: string | null;
  readonly quantity: number | null;
  readonly qualifier: Qualifier | null;
}

/** Disagreements of one statement; bounds its answer. */
const MOST_AT_ONCE = 2000;
/** Disagreements of all statements; bounds memory. */
const MOST = 50_000;

const claimsOfKnownDisagreements = statement<Params, Row>('claims-of-known-disagreements', {
  params: [...ABOUT_PARAMS, 'afterId', 'limit'],
  row: [
    'disagreementId',
    'event',
    'field',
    'item',
    'aspect',
    'id',
    'number',
    'text',
    'unit',
    'suspect',
    'quantity',
    'qualifier',
  ],
});

/**
 * Every disagreement that could be known on the graph's day and then met a filter, as the claims out by then have it, by
 * id. No index can order them, for their size is that of the day.
 *
 * @throws AppError QUERY_TOO_EXPENSIVE when there are more than 50,000
 */
export async function disagreementsKnown(
  graph: Graph,
  filter: DisagreementFilter,
  measure: Measure,
): Promise<Disagreement[]> {
  const { fields, eventKinds, countries, products } = filter;
  const found: Disagreement[] = [];
  for (let afterId: string | undefined = ''; afterId !== undefined;) {
    const rows: readonly Row[] = await graph.run(claimsOfKnownDisagreements, {
      ...{ fields, eventKinds, countries, products },
      afterId,
      limit: MOST_AT_ONCE,
    });
    const suspect = new Set(rows.flatMap(({ id, suspect: why }) => (why === null ? [] : id)));
    const isSound = ({ rivals }: Disagreement): boolean =>
      rivals.some((pair) => pair.every((id) => !suspect.has(id)));
    found.push(...recompute(rows).filter((each) => measuresUp(each, filter, measure, () => isSound(each))));
    if (found.length > MOST) {
      throw new AppError(
        'QUERY_TOO_EXPENSIVE',
        `knownBy: got ${graph.knownBy}, by which more than ${MOST} disagreements could be known, too many to order by the claims of then; ` +
          'valid: an earlier day, another order, or no knownBy',
      );
    }
    const ids = [...new Set(rows.map((row) => row.disagreementId))].sort(compareText);
    afterId = ids.length < MOST_AT_ONCE ? undefined : ids.at(-1);
  }
  return found;
}

function recompute(rows: readonly Row[]): Disagreement[] {
  const events = groupBy(rows, (row) => row.event);
  return disagreements({
    events: [...events].map(([id, ofEvent]) => ({
      id,
      items: ofEvent.flatMap(({ item, quantity, qualifier }) =>
        item === null || qualifier === null ? [] : [{ key: item, quantity, qualifier }],
      ),
    })),
    claims: rows.map(({ number, text, ...row }) => ({ ...row, value: number ?? text })),
  });
}
