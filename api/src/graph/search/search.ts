import { type Family, type Label, statement } from '@mask-diplomacy/cypher';
import isoCountries from 'i18n-iso-countries';
import type { SearchField } from '../../generated/resolver-types.ts';
import { fold } from '../../text/fold.ts';
import type { Graph } from '../graph.ts';
import { compareText, familyOfLabels, labelOf } from '../labels.ts';
import { endsKnown } from '../node-lists/ends.ts';
import { nodeOf, nodesOf } from '../nodes.ts';
import { degreeOf } from '../relation-counts.ts';
import type { NodeRow } from '../rows.ts';
import { type CountryWords, countryWords } from './country-words.ts';
import { type Term, termsOf, toIndexQuery } from './question.ts';
import { type Candidate, matchesAll, rank, type Ranked, scoreOfOtherName } from './rank.ts';

export interface SearchHit {
  readonly node: NodeRow;
  readonly matchedField: SearchField;
  readonly matchedText: string;
  readonly score: number;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly facets: readonly { family: Family; count: number }[];
  readonly hasMore: boolean;
}

interface FoundRow {
  readonly labels: readonly string[];
  readonly id: string;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly degree: number;
  readonly context: readonly string[];
}

/** Most matches that are ranked and counted. */
const MOST_MATCHES = 1000;
/** With fewer matches of all terms, matches of some are looked at too. */
const FEW_MATCHES = 10;

const searchNames = statement<
  { query: string; withContext: boolean; limit: number },
  FoundRow & { score: number }
>('search-names', {
  params: ['query', 'withContext', 'limit'],
  row: ['labels', 'id', 'text', 'aliases', 'degree', 'context', 'score'],
});

/** Nodes that match a text, best first. Any text is taken as text; one without words matches nothing. No families: any. */
export async function search(
  graph: Graph,
  request: { query: string; first: number; families: readonly Family[] },
): Promise<SearchResult> {
  const countries = countryWords();
  const terms = termsOf(request.query, countries);
  if (terms.length === 0) return { hits: [], facets: [], hasMore: false };
  const [found, named] = await Promise.all([
    findCandidates(graph, terms),
    countriesNamed(graph, request.query, terms, countries),
  ]);
  const ranked = new Map(found.map((each) => [keyOf(each), rank(each, terms)]));
  for (const country of named) {
    const before = ranked.get(keyOf(country));
    if (!before || before.score < country.score) ranked.set(keyOf(country), country);
  }
  const all = [...ranked.values()];
  const wanted = all
    .filter((each) => request.families.length === 0 || request.families.includes(each.family))
    .sort((a, b) => b.score - a.score || compareText(a.text, b.text) || compareText(keyOf(a), keyOf(b)));
  return {
    hits: await Promise.all(wanted.slice(0, request.first).map((each) => hitOf(graph, each))),
    facets: facetsOf(all),
    hasMore: wanted.length > request.first,
  };
}

/**
 * What matches every term. Where that is little, also what matches some, with what its events have to do with: `spanish
 * test kits` is then an event that returns tests to Spain, whatever its title says.
 */
async function findCandidates(graph: Graph, terms: readonly Term[]): Promise<Candidate[]> {
  const find = async (all: boolean): Promise<Candidate[]> => {
    const query = toIndexQuery(terms, all);
    const rows = await graph.run(searchNames, { query, withContext: !all, limit: MOST_MATCHES });
    return rows.map(candidateOf);
  };
  const found = await find(true);
  if (found.length >= FEW_MATCHES || terms.length === 1) return found;
  const more = (await find(false)).filter((each) => found.length === 0 || matchesAll(each, terms));
  return [...new Map([...more, ...found].map((each) => [keyOf(each), each])).values()];
}

function candidateOf({ labels, id, text, aliases, degree, context }: FoundRow): Candidate {
  const label = labelOf(labels);
  const kind = labels.find((each) => each !== label) ?? label;
  return {
    label,
    id,
    family: familyOfLabels(labels),
    kind: kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(),
    text,
    aliases,
    degree,
    context,
  };
}

/** Countries that the whole question names by a code, or by a name that the graph does not hold. */
async function countriesNamed(
  graph: Graph,
  query: string,
  terms: readonly Term[],
  countries: CountryWords,
): Promise<Ranked[]> {
  const words = terms.flatMap((term) => term.words).join(' ');
  const code = codeOf(query);
  const codes = [...new Set([...(code === null ? [] : [code]), ...countries.named(words)])];
  if (codes.length === 0) return [];
  const known = await endsKnown(graph, 'Country', codes);
  const rows = await nodesOf(graph, 'Country', known);
  const degrees = await Promise.all(rows.map((row) => degreeOf(graph, row)));
  return rows.flatMap((row, at): Ranked[] => {
    if (fold(row.name) === fold(query.trim())) return [];
    const isCode = row.id === code;
    const degree = degrees[at] ?? 0;
    return [
      {
        label: 'Country',
        id: row.id,
        family: 'country',
        kind: 'country',
        text: row.name,
        aliases: [],
        context: [],
        degree,
        score: scoreOfOtherName(degree),
        matchedField: isCode ? 'CODE' : 'ALIAS',
        matchedText: isCode ? query.trim().toUpperCase() : (countries.written(words) ?? query.trim()),
      },
    ];
  });
}

/** The alpha-3 code of a question that is a code. Two letters count in capitals only: `it` and `in` are words. */
function codeOf(query: string): string | null {
  const text = query.trim();
  if (/^[A-Z]{2}$/.test(text)) return isoCountries.alpha2ToAlpha3(text) ?? null;
  const upper = text.toUpperCase();
  return /^[A-Z]{3}$/.test(upper) && isoCountries.alpha3ToAlpha2(upper) !== undefined ? upper : null;
}

async function hitOf(
  graph: Graph,
  { label, id, matchedField, matchedText, score }: Ranked,
): Promise<SearchHit> {
  return { node: await nodeOf<Label>(graph, label, id), matchedField, matchedText, score };
}

function facetsOf(all: readonly Candidate[]): { family: Family; count: number }[] {
  const counts = new Map<Family, number>();
  for (const { family } of all) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts]
    .map(([family, count]) => ({ family, count }))
    .sort((a, b) => b.count - a.count || compareText(a.family, b.family));
}

function keyOf({ label, id }: { label: Label; id: string }): string {
  return `${label}:${id}`;
}
