import { type Label, statement } from '@mask-diplomacy/cypher';
import { badInput, quote } from '../errors.ts';
import type { FilterPlace } from './event-filter.ts';
import type { Graph } from './graph.ts';
import { countryWords } from './search/country-words.ts';
import { termsOf, toIndexQuery } from './search/question.ts';

/** Most nodes that a text which is part of a filter may match. */
export const MOST_MATCHES = 20_000;

const idsBy = (name: string) =>
  statement<{ query: string; label: Label; limit: number }, { ids: readonly string[] }>(name, {
    params: ['query', 'label', 'limit'],
    row: ['ids'],
  });
const byName = idsBy('ids-by-name');
const byWording = idsBy('ids-by-wording');

/**
 * Ids of the nodes of a label of which every word of a text is in one of the texts that stand for them: names, aliases or
 * titles; of a claim, its value and note. Words are read as `search` reads them; a text without any matches nothing.
 *
 * @throws AppError BAD_USER_INPUT when more than 20,000 match
 */
export async function idsByText(
  graph: Graph,
  place: FilterPlace,
  label: Label,
  text: string,
): Promise<readonly string[]> {
  const terms = termsOf(text, countryWords());
  if (terms.length === 0) return [];
  const found = label === 'Source' || label === 'Claim' ? byWording : byName;
  const [row] = await graph.run(found, { query: toIndexQuery(terms, true), label, limit: MOST_MATCHES + 1 });
  const ids = row?.ids ?? [];
  if (ids.length > MOST_MATCHES)
    throw badInput(place, quote(text), `a text that at most ${MOST_MATCHES} match`);
  return ids;
}
