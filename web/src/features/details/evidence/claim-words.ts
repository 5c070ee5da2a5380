import type { ClaimField, Qualifier } from '../../../gql/documents.ts';
import { dateWords } from '../../../ui/words/dates.ts';
import { statedWords } from '../../../ui/words/quantity.ts';

interface Stated {
  field: ClaimField;
  text: string;
  number: number | null;
  unit: string | null;
  qualifier?: Qualifier | null;
}

/** What a claim states, in words: dates written out, numbers grouped with their unit and how they are meant, texts as they are. */
export function claimWords({ field, ...stated }: Stated): string {
  return field === 'DATE' ? dateWords(stated.text) : statedWords(stated);
}

const FIELD_WORDS = {
  QUANTITY: 'How many',
  UNIT: 'Counted in',
  PRODUCT: 'Kind of goods',
  VALUE: 'Worth',
  DATE: 'When',
  NATURE: 'Gift or sale',
  SENDER: 'Who gave or sold',
  RECIPIENT: 'Who received',
  MANUFACTURER: 'Who made it',
  ORIGIN: 'From where',
  REASON: 'What was wrong',
  OUTCOME: 'What came of it',
  RATE: 'Rate',
  COUNT: 'Count',
  OTHER: 'Also said',
} as const satisfies Record<ClaimField, string>;

/** What a claim or disagreement is about, with its aspect: `How many: delivered`. */
export function fieldWords(field: ClaimField, aspect: string | null): string {
  return aspect ? `${FIELD_WORDS[field]}: ${aspect.replaceAll('-', ' ')}` : FIELD_WORDS[field];
}
