import {
  bearsOutQuantity,
  bearsOutValue,
  type ComparedClaim,
  type Confidence,
  CONFIDENCES,
  type Disagreement,
  disagreements,
  gradesByRule,
  supportOf,
} from '@mask-diplomacy/cypher';
import { countVoices, type StatedClaim } from './claims.ts';
import type { ClaimRow, DisagreementRow, EventRow, ItemRow } from './rows.ts';

/** What an event rests on by a day. */
export interface Knowledge {
  /** Claims whose sources were out by then. */
  readonly stated: readonly StatedClaim[];
  /** Items as the record holds them, first item first. */
  readonly items: readonly ItemRow[];
  /** What those claims disagree on. */
  readonly disagreements: readonly Disagreement[];
  /** Whether every claim on record counts; the event is then as the record holds it. */
  readonly isWhole: boolean;
}

/** Sums up what counts by a day of one event's claims. */
export function knowledgeOf(
  event: Pick<EventRow, 'id' | 'claimCount'>,
  stated: readonly StatedClaim[],
  items: readonly ItemRow[],
): Knowledge {
  return {
    stated,
    items,
    disagreements: disagreements({
      events: [{ id: event.id, items }],
      claims: stated.map(({ claim }) => comparedClaim(claim)),
    }),
    isWhole: stated.length === event.claimCount,
  };
}

/**
 * An event as it was known: counts and grade by the claims that count; value, reason and outcome null unless one of them
 * supports it. The grade is the record's own or, if that is lower, the best that the rule gives.
 */
export function eventAsKnown(event: EventRow, known: Knowledge): EventRow {
  const { stated, isWhole } = known;
  const has = (field: ClaimRow['field']): boolean => stated.some(({ claim }) => claim.field === field);
  const isValueKnown = isWhole || isValueBorneOut(event, stated);
  return {
    ...event,
    valueAmount: isValueKnown ? event.valueAmount : null,
    valueCurrency: isValueKnown ? event.valueCurrency : null,
    reason: isWhole || has('reason') ? event.reason : null,
    outcome: isWhole || has('outcome') ? event.outcome : null,
    confidence: isWhole ? event.confidence : lower(event.confidence, gradeOf(known)),
    claimCount: stated.length,
    sourceCount: new Set(stated.map(({ source }) => source.id)).size,
    publisherCount: countVoices(stated),
    disagreementCount: known.disagreements.length,
    degree: null,
  };
}

/** Items as they were known: a quantity that no claim on the headline value states is null. */
export function itemsAsKnown({ items, stated, isWhole }: Knowledge): readonly ItemRow[] {
  if (isWhole) return items;
  return items.map((item): ItemRow => {
    const { key, quantity, qualifier } = item;
    if (quantity === null) return item;
    const isBorneOut = stated.some(
      ({ claim }) =>
        claim.aspect === null && bearsOutQuantity(comparedClaim(claim), { key, quantity, qualifier }),
    );
    return isBorneOut ? item : { ...item, quantity: null, qualifier: 'exact' };
  });
}

/** Disagreements as they were known, sorted by id. */
export function disagreementsAsKnown({ disagreements: found }: Knowledge): readonly DisagreementRow[] {
  return found.map((each) => ({
    of: 'Disagreement',
    id: each.id,
    field: each.field,
    itemKey: each.item,
    aspect: each.aspect,
    unit: each.unit,
    lowest: each.lowest,
    highest: each.highest,
    ratio: each.ratio,
    ratioWithoutSuspect: each.ratioWithoutSuspect,
    claimCount: each.claims.length,
    eventId: each.event,
    degree: null,
  }));
}

/** A claim as the shared rules take it. */
function comparedClaim(claim: ClaimRow): ComparedClaim {
  const { id, eventId, field, itemKey, aspect, number, text, unit, suspect } = claim;
  return { id, event: eventId, field, item: itemKey, aspect, value: number ?? text, unit, suspect };
}

function isValueBorneOut({ valueAmount, valueCurrency }: EventRow, stated: readonly StatedClaim[]): boolean {
  if (valueAmount === null || valueCurrency === null) return true;
  const held = { amount: valueAmount, currency: valueCurrency };
  return stated.some(({ claim }) => claim.aspect === null && bearsOutValue(comparedClaim(claim), held));
}

function gradeOf({ stated, disagreements: found, items }: Knowledge): Confidence {
  const support = supportOf(
    stated.map(({ source }) => source),
    found,
    items[0]?.key ?? null,
  );
  return gradesByRule(support)[0];
}

/** The vocabulary names grades from the highest down. */
function lower(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES.indexOf(a) > CONFIDENCES.indexOf(b) ? a : b;
}
