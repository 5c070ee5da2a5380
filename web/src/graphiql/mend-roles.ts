/**
 * Mends what the query editor tells assistive technology: its tabs hold buttons, which a tab must not, so they become a
 * plain list of buttons; fields of its panes that have no name get the one that stands beside them.
 */
export function mendRoles(root: HTMLElement): void {
  let isPlanned = false;
  const mend = (): void => {
    isPlanned = false;
    for (const list of root.querySelectorAll('[role=tablist]')) list.removeAttribute('role');
    for (const tab of root.querySelectorAll('li.graphiql-tab')) {
      for (const name of ['role', 'aria-selected', 'aria-controls']) tab.removeAttribute(name);
      const isOpen = tab.classList.contains('graphiql-tab-active');
      setOnce(tab.querySelector('button'), 'aria-current', String(isOpen));
    }
    for (const field of root.querySelectorAll('.graphiql-plugin :is(input, select, textarea)')) {
      if (field.hasAttribute('aria-label') || field.getAttribute('id')) continue;
      const beside = field.closest('span, label, div')?.parentElement?.textContent ?? '';
      const name = /[\w$]+/.exec(beside)?.[0] ?? 'field';
      field.setAttribute('aria-label', field instanceof HTMLSelectElement ? 'Kind' : `Value of ${name}`);
    }
  };
  const observer = new MutationObserver(() => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(mend);
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['class', 'role'] });
}

function setOnce(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
