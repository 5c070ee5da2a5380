/** A word of the fact set as the schema's enums have it. Written anew here, so that the tests do not trust the API's own. */
export function enumNameOf(word: string): string {
  return word.toUpperCase().split('-').join('_');
}
