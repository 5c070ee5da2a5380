/** Reads a custom property, such as `--ink`, as the page has it now. */
export type ReadToken = (name: string) => string;

export function tokenReader(element: Element): ReadToken {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}

/** Calls back when the page changes between light and dark. Returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}

export function prefersLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
