import { LABELS, type Label } from './vocabulary.ts';

const PREFIX = Object.fromEntries(LABELS.map((label) => [label, label.toLowerCase()])) as Record<
  Label,
  string
>;
const LABEL_OF = new Map<string, Label>(LABELS.map((label) => [label.toLowerCase(), label]));

/** A node's id as the world outside the database sees it: `event:nld-ffp2-recall-2020-03-28`. */
export function globalId(label: Label, id: string): string {
  return `${PREFIX[label]}:${id}`;
}

/** The label and bare id of a global id; null when it is not of that form. */
export function parseGlobalId(value: string): { label: Label; id: string } | null {
  const colon = value.indexOf(':');
  const label = LABEL_OF.get(value.slice(0, colon));
  const id = value.slice(colon + 1);
  return colon > 0 && label && id !== '' && id.length <= 200 ? { label, id } : null;
}
