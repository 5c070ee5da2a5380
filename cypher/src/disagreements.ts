import { groupBy } from './group.ts';
import { hashOfParts } from './hash.ts';
import { TOLERANCE_PER_CENT } from './headlines.ts';
import { compareText } from './order.ts';
import type { ClaimField, Qualifier } from './vocabulary.ts';

/** A claim as the rule compares it with others. */
export interface ComparedClaim {
  readonly id: string;
  readonly event: string;
  readonly field: ClaimField;
  readonly item: string | null;
  readonly aspect: string | null;
  readonly value: number | string;
  readonly unit: string | null;
  /** Not null when the value is doubted. */
  readonly suspect: string | null;
}

/** An event with its items as the record holds them. */
export interface ComparedEvent {
  readonly id: string;
  readonly items: readonly {
    readonly key: string;
    readonly quantity: number | null;
    readonly qualifier: Qualifier;
  }[];
}

/** A qualifier that makes a number a bound. */
export type Bound = 'at-least' | 'up-to' | null;

/** What of a claim decides whether it disagrees with another on the same event, field, item and aspect. */
export interface Stated {
  readonly value: number | string;
  readonly unit: string | null;
  readonly bound: Bound;
}

/** Claims on the same thing that do not all agree (docs/graph-model.md, Disagreement, exactly). */
export interface Disagreement {
  readonly id: string;
  readonly event: string;
  readonly field: ClaimField;
  readonly item: string | null;
  readonly aspect: string | null;
  /** The one unit of all that takes part; null when they name none or several. */
  readonly unit: string | null;
  /** Smallest and largest number that takes part; null when none is a number or units differ. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Highest by lowest; null for texts, different units, or a lowest not above zero. */
  readonly ratio: number | null;
  /** The same without suspect claims; null when nothing then disagrees. */
  readonly ratioWithoutSuspect: number | null;
  /** Claims that disagree with at least one other, sorted by id. */
  readonly claims: readonly string[];
  /** The same claims parted into sides: those of one side agree with one another. */
  readonly sides: readonly (readonly string[])[];
  /** Each two claims that disagree, sorted by their ids. */
  readonly rivals: readonly (readonly [string, string])[];
}

/** Whether two claims on the same thing disagree. Symmetric; never true of two that say the same. */
export function disagree(a: Stated, b: Stated): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value !== b.value;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return true;
  return differ(a.value, b.value) && !satisfies(a.value, b) && !satisfies(b.value, a);
}

/** The scaled comparison is exact for whole numbers, where `1.05 * smaller` would be rounded. */
function differ(a: number, b: number): boolean {
  const [smaller, larger] = a < b ? [a, b] : [b, a];
  if (smaller < 0) return larger >= 0 || differ(-larger, -smaller);
  return larger * 100 > smaller * (100 + TOLERANCE_PER_CENT);
}

function satisfies(number: number, bound: Stated): boolean {
  if (typeof bound.value !== 'number') return false;
  return bound.bound === 'at-least'
    ? number >= bound.value
    : bound.bound === 'up-to'
      ? number <= bound.value
      : false;
}

/** Every disagreement among some claims, sorted by id. The order of the claims makes no difference. */
export function disagreements({
  events,
  claims,
}: {
  readonly events: readonly ComparedEvent[];
  readonly claims: readonly ComparedClaim[];
}): Disagreement[] {
  const eventOfId = new Map(events.map((event) => [event.id, event]));
  return [...groupBy(claims, disagreementId).values()]
    .flatMap((group) => disagreementOf(group, eventOfId) ?? [])
    .sort((a, b) => compareText(a.id, b.id));
}

/** `dis-` and 12 hex digits over event, field, item and aspect. */
function disagreementId(claim: Pick<ComparedClaim, 'event' | 'field' | 'item' | 'aspect'>): string {
  return `dis-${hashOfParts([claim.event, claim.field, claim.item ?? '', claim.aspect ?? ''], 12)}`;
}

interface Member extends Stated {
  readonly claim: ComparedClaim;
}

function disagreementOf(
  group: readonly ComparedClaim[],
  events: ReadonlyMap<string, ComparedEvent>,
): Disagreement | null {
  const [first] = group;
  if (!first || group.length === 1) return null;
  const members = group.map((claim): Member => {
    return { claim, value: claim.value, unit: claim.unit, bound: boundOf(claim, events.get(claim.event)) };
  });
  const taking = takingPart(members);
  if (taking.length === 0) return null;

  const span = spanOf(taking);
  return {
    id: disagreementId(first),
    event: first.event,
    field: first.field,
    item: first.item,
    aspect: first.aspect,
    unit: span.unit,
    lowest: span.lowest,
    highest: span.highest,
    ratio: span.ratio,
    ratioWithoutSuspect: spanOf(takingPart(members.filter((member) => member.claim.suspect === null))).ratio,
    claims: taking.map((member) => member.claim.id).sort(compareText),
    sides: sidesOf(taking),
    rivals: rivalsOf(taking),
  };
}

function boundOf(claim: ComparedClaim, event: ComparedEvent | undefined): Bound {
  const qualifier = qualifierOf(claim, event?.items.find((each) => each.key === claim.item) ?? null);
  return qualifier === 'at-least' || qualifier === 'up-to' ? qualifier : null;
}

/**
 * How the number of a claim is meant: one that is the item's own quantity carries the item's qualifier. Null for any
 * other, for the record notes none of it.
 */
export function qualifierOf(
  { field, value }: Pick<ComparedClaim, 'field' | 'value'>,
  item: Pick<ComparedEvent['items'][number], 'quantity' | 'qualifier'> | null,
): Qualifier | null {
  return field === 'quantity' && item !== null && item.quantity === value ? item.qualifier : null;
}

function takingPart(members: readonly Member[]): Member[] {
  return members.filter((member) => members.some((other) => other !== member && disagree(member, other)));
}

function rivalsOf(members: readonly Member[]): [string, string][] {
  const sorted = members.toSorted((a, b) => compareText(a.claim.id, b.claim.id));
  return sorted.flatMap((member, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => disagree(member, other))
      .map((other): [string, string] => [member.claim.id, other.claim.id]),
  );
}

function spanOf(members: readonly Member[]): Pick<Disagreement, 'unit' | 'lowest' | 'highest' | 'ratio'> {
  const units = new Set(members.flatMap((member) => member.unit ?? []));
  const [unit = null] = units;
  const numbers = members.flatMap((member) => (typeof member.value === 'number' ? member.value : []));
  if (units.size > 1) return { unit: null, lowest: null, highest: null, ratio: null };
  if (numbers.length === 0) return { unit, lowest: null, highest: null, ratio: null };
  const lowest = numbers.reduce((a, b) => Math.min(a, b));
  const highest = numbers.reduce((a, b) => Math.max(a, b));
  return { unit, lowest, highest, ratio: lowest > 0 && highest > lowest ? highest / lowest : null };
}

/** Parts claims into sides: in order of value, each joins the first side all of whose members it agrees with. */
function sidesOf(members: readonly Member[]): string[][] {
  const sides: Member[][] = [];
  for (const member of members.toSorted(compareMembers)) {
    const side = sides.find((each) => each.every((other) => !disagree(member, other)));
    if (side) side.push(member);
    else sides.push([member]);
  }
  return sides.map((side) => side.map((member) => member.claim.id));
}

function compareMembers(a: Member, b: Member): number {
  const byNumber =
    typeof a.value === 'number' && typeof b.value === 'number'
      ? a.value - b.value
      : compareText(typeof a.value, typeof b.value) || compareText(String(a.value), String(b.value));
  return byNumber || compareText(a.unit ?? '', b.unit ?? '') || compareText(a.claim.id, b.claim.id);
}
