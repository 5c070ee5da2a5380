import { useEffect } from 'react';

/** Languages whose faces are not in the first style sheet: their list of subsets alone outweighs it. */
const APART: ReadonlySet<string> = new Set(['zh', 'ja']);

/** Fetches the faces for text in a language (`zh`, `ja-JP`); until they are there, or without them, the system's are used. */
export function useFontsFor(language: string | undefined): void {
  useEffect(() => {
    if (APART.has(language?.split('-')[0] ?? '')) void import('../styles/cjk.css').catch(() => undefined);
  }, [language]);
}
