import { hashOfParts, PLAIN_LETTERS } from '@mask-diplomacy/cypher';

/** A name as lower-case words of a-z and 0-9 joined by hyphens: `Átlátszó` gives `atlatszo`. May be empty. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đłøßæœþðı]/giu, (letter) => PLAIN_LETTERS[letter.toLowerCase()] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id of a publisher: the slug of its name and six digits of the name's hash, for names that fold to one slug. */
export function publisherId(name: string): string {
  return [slug(name), hashOfParts([name], 6)].filter((part) => part !== '').join('-');
}

/** The id of a standard: the slug of its name. */
export function standardId(name: string): string {
  return slug(name);
}
