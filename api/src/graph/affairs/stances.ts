import type { Stance, EvidenceKind } from '../../generated/resolver-types.ts';
import { latestDay } from '../../text/dates.ts';
import { labelText } from '../../text/labels.ts';
import { formatAmount, formatNumber } from '../../text/numbers.ts';
import type { StatedClaim } from '../claims.ts';
import { compareText } from '../labels.ts';
import type { ClaimRow, DisagreementRow, SourceRow } from '../rows.ts';

/** One piece of evidence in what sources say. */
export interface Voiced {
  readonly stance: Stance;
  readonly kind: EvidenceKind;
  readonly sentence: string;
  readonly claims: readonly ClaimRow[];
  readonly source: SourceRow | null;
  readonly disagreement: DisagreementRow | null;
}

const isSilent = ({ claim }: StatedClaim): boolean => claim.aspect === 'silent';
const isSuspect = ({ claim }: StatedClaim): boolean => claim.suspect !== null;

/**
 * What sources state for an event: one item a voice, so that copies of an agency count once and blogs and mirrors not at
 * all; documents of a party first, then earliest first, a month or year by its last day. A voice that is only silent, or only has values that are taken
 * for slips, states nothing.
 *
 * @param stated  in the order of facts, so that the first claim of a voice is its weightiest
 */
export function whatStates(
  stated: readonly StatedClaim[],
  isOfParty: (source: SourceRow) => boolean,
): Voiced[] {
  const voices = new Map<string, StatedClaim[]>();
  for (const each of stated) {
    const { voice } = each.source;
    if (voice === null || isSilent(each) || isSuspect(each)) continue;
    voices.set(voice, [...(voices.get(voice) ?? []), each]);
  }
  return [...voices.values()]
    .flatMap((own) => {
      const spoken = own.find(({ source }) => isOfParty(source)) ?? own[0];
      if (!spoken) return [];
      const isParty = isOfParty(spoken.source);
      const dates = own.flatMap(({ source }) => (source.date === null ? [] : latestDay(source.date))).sort();
      return [{ own, spoken, isParty, date: dates[0] ?? '9999' }];
    })
    .toSorted((a, b) => Number(b.isParty) - Number(a.isParty) || compareText(a.date, b.date))
    .map(({ own, spoken, isParty }) => ({
      stance: 'FOR',
      kind: isParty ? 'PARTY_DOCUMENT' : 'PUBLISHER',
      sentence: told(spoken),
      claims: own.map(({ claim }) => claim),
      source: spoken.source,
      disagreement: null,
    }));
}

/** What in the sources speaks against an event: disagreements, largest first, then slips, then silences. */
export function whatDisputes(
  stated: readonly StatedClaim[],
  disagreements: readonly DisagreementRow[],
): Voiced[] {
  const disputes = disagreements
    .toSorted((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0) || compareText(a.id, b.id))
    .map((disagreement): Voiced => {
      const sides = stated.filter(({ claim }) => claim.disagreementId === disagreement.id);
      return {
        stance: 'AGAINST',
        kind: 'DISAGREEMENT',
        sentence: `${labelText(disagreement)}${timesOf(disagreement)}.`,
        claims: sides.map(({ claim }) => claim),
        source: null,
        disagreement,
      };
    });
  const single = (each: StatedClaim, kind: EvidenceKind, sentence: string): Voiced => ({
    stance: 'AGAINST',
    kind,
    sentence,
    claims: [each.claim],
    source: each.source,
    disagreement: null,
  });
  return [
    ...disputes,
    ...stated
      .filter(isSuspect)
      .map((each) => single(each, 'SUSPECT_VALUE', `Taken for a slip of its source: ${told(each)}`)),
    ...stated
      .filter(isSilent)
      .map((each) =>
        single(each, 'SILENT_SOURCE', `The source leaves the ${each.claim.field} open: ${told(each)}`),
      ),
  ];
}

function timesOf({ ratio }: DisagreementRow): string {
  return ratio === null ? '' : `, ${formatNumber(ratio)} times as much`;
}

/** What a source says, as the record puts it. */
function told({ claim, source }: StatedClaim): string {
  const value = claim.number === null ? claim.text : formatAmount(claim.number, claim.unit);
  const text = `${labelText(source)}: ${claim.note ?? value}`;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
