import {
  ACTOR_KINDS,
  EVENT_KINDS,
  type Family,
  familyOfEvent,
  familyOfLabel,
  type Label,
  labelOfKind,
  LABELS,
} from '@mask-diplomacy/cypher';

/** Ids of nodes parted by label, as the statements that take nodes of any label want them. */
export interface IdsByLabel {
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly events: readonly string[];
  readonly products: readonly string[];
  readonly standards: readonly string[];
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  readonly claims: readonly string[];
  readonly disagreements: readonly string[];
}

const PARAM_OF_LABEL = {
  Country: 'countries',
  Actor: 'actors',
  Event: 'events',
  Product: 'products',
  Standard: 'standards',
  Source: 'sources',
  Publisher: 'publishers',
  Claim: 'claims',
  Disagreement: 'disagreements',
} as const satisfies Record<Label, keyof IdsByLabel>;

/** The names of those parameters. */
export const LABEL_PARAMS: readonly (keyof IdsByLabel)[] = LABELS.map((label) => PARAM_OF_LABEL[label]);

export function idsByLabel(nodes: readonly { label: Label; id: string }[]): IdsByLabel {
  const ids = Object.fromEntries(LABEL_PARAMS.map((param) => [param, [] as string[]])) as Record<
    keyof IdsByLabel,
    string[]
  >;
  for (const { label, id } of nodes) ids[PARAM_OF_LABEL[label]].push(id);
  return ids;
}

const LABEL_SET: ReadonlySet<string> = new Set(LABELS);

/** The label that names what a node is, among all that it carries. */
export function labelOf(labels: readonly string[]): Label {
  const label = labels.find((each): each is Label => LABEL_SET.has(each));
  if (!label) throw new Error(`no known label among ${labels.join(', ')}`);
  return label;
}

/** Labels from which a node's family can be told: an event's is that of its kind. */
const FAMILY_BY_LABEL: ReadonlyMap<string, Family> = new Map([
  ...LABELS.filter((label) => label !== 'Event').map((label) => [label, familyOfLabel(label)] as const),
  ...EVENT_KINDS.map((kind) => [labelOfKind(kind), familyOfEvent(kind)] as const),
  ...ACTOR_KINDS.map((kind) => [labelOfKind(kind), 'actor'] as const),
]);

/** The family of a node by the labels it carries. */
export function familyOfLabels(labels: readonly string[]): Family {
  for (const label of labels) {
    const family = FAMILY_BY_LABEL.get(label);
    if (family) return family;
  }
  throw new Error(`no family for ${labels.join(', ')}`);
}

/** Labels such that a node carries one of them just when it is of one of the families. */
export function labelsOfFamilies(families: readonly Family[]): string[] {
  return [...FAMILY_BY_LABEL].flatMap(([label, family]) => (families.includes(family) ? [label] : []));
}

export { compareText } from '@mask-diplomacy/cypher';
