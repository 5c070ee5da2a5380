/** What the reader chose; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';
/** What is drawn. Written to `data-theme` on the document element, where style sheets and canvases read it. */
export type Theme = 'light' | 'dark';

const STORED_AS = 'theme';
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The stored choice; `system` when none is stored or storage is barred. */
export function themeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** The theme a choice comes to on this device, now. */
export function resolveTheme(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return dark().matches ? 'dark' : 'light';
}

/** Stores a choice and draws it at once. Without storage it lasts until the page is left. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, choice);
  } catch {
    // Storage is barred: the choice still holds on this page.
  }
  document.documentElement.dataset['theme'] = resolveTheme(choice);
}

/** Sets `data-theme` before the first paint and follows the device from then on. Call once, first thing. */
export function startTheme(): void {
  document.documentElement.dataset['theme'] = resolveTheme(themeChoice());
  dark().addEventListener('change', () => {
    if (themeChoice() === 'system') document.documentElement.dataset['theme'] = resolveTheme('system');
  });
}
