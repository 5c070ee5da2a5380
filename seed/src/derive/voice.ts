import type { SourceKind } from '@mask-diplomacy/cypher';
import { languageOfName } from '../codes.ts';
import { AGENCIES, CHINESE_STATE_MEDIA, CHINESE_STATE_MEDIA_NAMES, SAME_HOUSE } from './houses.ts';
import { slug } from './slug.ts';

const VOICE_OF_NAME = new Map<string, string>([
  ...Object.entries({ ...AGENCIES, ...SAME_HOUSE }).flatMap(([voice, names]) =>
    names.map((name) => [name, voice] as const),
  ),
  ...CHINESE_STATE_MEDIA_NAMES.map((name) => [name, CHINESE_STATE_MEDIA] as const),
]);

/** Words by which a publisher is noted to tell what another house told: `Asia Times (republishing China Daily)`. */
const CARRIES = /^(?:republishing|relaying|reworking|translating|citing|quoting)\s+(.+)$/i;
/** Remarks that describe the page and name no other house. */
const DESCRIBES = /\b(?:blog|column|copy|data|editorial|page|partisan|portal|source)\b|^on |^via /i;
const MIRROR = /\bmirror\b/i;
const UNNAMED_AGENCY = /^(?:citing )?agenc(?:y|ies)\b/i;

/**
 * Whose voice a source speaks with, for counting independent publishers (FORMAT.md, Confidence): copies of an agency
 * have the agency's voice, state media of China share one, blogs and mirrors have none.
 *
 * @returns a slug; null for a voice that does not count
 */
export function voiceOf(source: {
  publisher: string;
  kind: SourceKind;
  country: string | null;
}): string | null {
  if (source.kind === 'blog' || MIRROR.test(source.publisher)) return null;
  const origin = originOf(source.publisher);
  const known = VOICE_OF_NAME.get(origin.toLowerCase());
  if (known !== undefined) return known;
  if (source.kind === 'state-media' && source.country === 'CHN') return CHINESE_STATE_MEDIA;
  return slug(origin);
}

/** The house whose text a publisher, named as FORMAT.md names it, carries; the publisher itself when it is its own. */
function originOf(publisher: string): string {
  const via = /^(.+?),? via .+$/.exec(publisher);
  if (via?.[1] !== undefined) return originOf(via[1]);

  const match = /^(.+?)\s*\(([^()]*)\)$/.exec(publisher);
  const [name, remark] = [match?.[1], match?.[2]];
  if (name === undefined || remark === undefined) return publisher;

  const carried = CARRIES.exec(remark)?.[1];
  if (carried !== undefined) return firstNamed(carried);
  if (UNNAMED_AGENCY.test(remark)) return 'agency not named';
  if (VOICE_OF_NAME.has(firstNamed(remark).toLowerCase())) return firstNamed(remark);
  if (DESCRIBES.test(remark) || languageOfName(remark) !== null) return originOf(name);
  return publisher;
}

/** `China Daily / ANN` and `Ritzau, DR` name the nearest house first. */
function firstNamed(list: string): string {
  return (list.split(/\s\/\s|,\s|\sand\s/)[0] ?? list).trim();
}
