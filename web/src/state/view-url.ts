import { KINDS } from '../graph/kinds.ts';
import { RELATIONS } from '../graph/relations.ts';
import type { NodeKind, RelationshipType } from '../gql/documents.ts';
import { isDay, timeFilter, type TimeFilter } from './time-filter.ts';
import { EMPTY_VIEW, MAX_NODES, type Place, type Selection, type View } from './view.ts';

/*
 * The view in the fragment of the address: `n=eNLD-recall.cNLD&x=0&h=policy&r=sent-to&d=2020-03-01.&p=…`. The fragment never goes to the server, so
 * a large picture meets no limit of a request line. Only letters, digits, `-`, `.`, `_`, `=` and `&` occur, so that a
 * chat or a mail keeps the link whole.
 */

const LABEL_LETTERS = {
  event: 'e',
  actor: 'a',
  country: 'c',
  product: 'p',
  standard: 't',
  source: 's',
  publisher: 'u',
  claim: 'm',
  disagreement: 'd',
} as const satisfies Record<string, string>;
const LABEL_OF_LETTER = new Map(
  Object.entries(LABEL_LETTERS).map(([label, letter]) => [letter as string, label]),
);

function escapeText(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}_`);
}

function unescapeText(text: string): string | null {
  let isBroken = /[^A-Za-z0-9_-]/.test(text);
  const plain = text.replace(/_([^_]*)(_?)/g, (_whole, hex: string, end: string) => {
    const code = /^[0-9a-f]{1,6}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
    if (end === '' || !(code <= 0x10ffff)) {
      isBroken = true;
      return '';
    }
    return String.fromCodePoint(code);
  });
  return isBroken ? null : plain;
}

function encodeId(id: string): string | null {
  const colon = id.indexOf(':');
  const letter = Object.entries(LABEL_LETTERS).find(([label]) => label === id.slice(0, colon))?.[1];
  return letter === undefined ? null : letter + escapeText(id.slice(colon + 1));
}

function decodeId(text: string): string | null {
  const label = LABEL_OF_LETTER.get(text.charAt(0));
  const bare = unescapeText(text.slice(1));
  return label === undefined || bare === null || bare === '' ? null : `${label}:${bare}`;
}

const BASE = 36;
const PLACE_WIDTH = 3;
const RANGE = BASE ** PLACE_WIDTH;
const ZERO = RANGE / 2;
const NO_PLACE = '------';

/** Places are kept to ±23,327 units, three characters an axis. */
function encodePlace({ x, y }: Place): string {
  return [x, y]
    .map((value) => Math.min(RANGE - 1, Math.max(0, Math.round(value) + ZERO)))
    .map((value) => value.toString(BASE).padStart(PLACE_WIDTH, '0'))
    .join('');
}

function decodePlace(text: string): Place | null {
  if (!/^[0-9a-z]{6}$/.test(text)) return null;
  const [x, y] = [text.slice(0, PLACE_WIDTH), text.slice(PLACE_WIDTH)].map(
    (part) => Number.parseInt(part, BASE) - ZERO,
  );
  return { x: x ?? 0, y: y ?? 0 };
}

function encodeSelection(selection: Selection): string | null {
  if (selection.what === 'edge') return `r${escapeText(selection.id)}`;
  const id = encodeId(selection.id);
  return id === null ? null : `n${id}`;
}

function decodeSelection(text: string, nodes: readonly string[]): Selection | null {
  const rest = text.slice(1);
  if (text.startsWith('r')) {
    const id = unescapeText(rest);
    return id === null || id === '' ? null : { what: 'edge', id };
  }
  const id = text.startsWith('n') ? decodeId(rest) : null;
  return id !== null && nodes.includes(id) ? { what: 'node', id } : null;
}

/** How a filter says that days which are not stated are not enough. */
const SURE = 'sure';

function encodeTime({ from, to, withUnsure }: TimeFilter): string {
  return [from ?? '', to ?? '', ...(withUnsure ? [] : [SURE])].join('.');
}

function decodeTime(text: string): TimeFilter | null {
  const [from = '', to = '', mark = ''] = text.split('.');
  return timeFilter(isDay(from) ? from : null, isDay(to) ? to : null, mark !== SURE);
}

const isKind = (kind: string): kind is NodeKind => Object.hasOwn(KINDS, kind);
const isType = (type: string): type is RelationshipType => Object.hasOwn(RELATIONS, type);

const encodeNames = (names: readonly string[]): string =>
  names.map((name) => name.toLowerCase().replaceAll('_', '-')).join('.');

/** Names as the schema writes them, each once; what is none of them is for the caller to drop. */
const decodeNames = (text: string): string[] => [
  ...new Set(text.split('.').map((name) => name.toUpperCase().replaceAll('-', '_'))),
];

/** Nodes by their place in the list of all, counted from 0. */
const encodeIndices = (ids: readonly string[], all: readonly string[]): string =>
  ids
    .map((id) => all.indexOf(id))
    .filter((index) => index >= 0)
    .map((index) => index.toString(BASE))
    .join('.');

const decodeIndices = (text: string, all: readonly (string | null)[]): string[] => [
  ...new Set(
    text
      .split('.')
      .filter((part) => /^[0-9a-z]{1,2}$/.test(part))
      .flatMap((part) => all[Number.parseInt(part, BASE)] ?? []),
  ),
];

/** The fragment without its `#`; empty for the opening screen. Defaults are left out. */
export function viewToParams(view: View): string {
  const ids = view.nodes.map((id) => [id, encodeId(id)] as const).filter(([, code]) => code !== null);
  if (ids.length === 0) return '';
  const params = [`n=${ids.map(([, code]) => code).join('.')}`];
  const selection = view.selection === null ? null : encodeSelection(view.selection);
  if (selection !== null) params.push(`s=${selection}`);
  const expanded = encodeIndices(
    view.expanded,
    ids.map(([id]) => id),
  );
  if (expanded !== '') params.push(`x=${expanded}`);
  if (view.hidden.length > 0) params.push(`h=${encodeNames(view.hidden)}`);
  if (view.hiddenTypes.length > 0) params.push(`r=${encodeNames(view.hiddenTypes)}`);
  if (view.time !== null) params.push(`d=${encodeTime(view.time)}`);
  if (view.mode !== 'graph') params.push(`v=${view.mode}`);
  const places = ids.map(([id]) => view.places[id]);
  if (places.some((place) => place !== undefined)) {
    params.push(`p=${places.map((place) => (place === undefined ? NO_PLACE : encodePlace(place))).join('')}`);
  }
  return params.join('&');
}

/** The view that a fragment (with or without `#`) names. What is unknown or broken is dropped, never an error. */
export function paramsToView(fragment: string): View {
  const params = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const slots = (params.get('n') ?? '').split('.').map(decodeId);
  const nodes = [...new Set(slots.filter((id) => id !== null))].slice(0, MAX_NODES);
  if (nodes.length === 0) return EMPTY_VIEW;
  const packed = params.get('p') ?? '';
  const places: Record<string, Place> = {};
  for (const [index, id] of slots.entries()) {
    const place = decodePlace(packed.slice(index * 6, index * 6 + 6));
    if (id !== null && place !== null && nodes.includes(id)) places[id] ??= place;
  }
  return {
    nodes,
    selection: decodeSelection(params.get('s') ?? '', nodes),
    expanded: decodeIndices(params.get('x') ?? '', slots).filter((id) => nodes.includes(id)),
    hidden: decodeNames(params.get('h') ?? '').filter(isKind),
    hiddenTypes: decodeNames(params.get('r') ?? '').filter(isType),
    time: decodeTime(params.get('d') ?? ''),
    places,
    mode: params.get('v') === 'table' ? 'table' : 'graph',
  };
}
