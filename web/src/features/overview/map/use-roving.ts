import { useState, type KeyboardEvent } from 'react';

const STEP: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One tab stop for a group of many: arrow keys, Home and End walk its buttons in their order. Put `onKeyDown` on the
 * group and spread `item(at)` on each member.
 */
export function useRoving(count: number) {
  const [at, setAt] = useState(0);
  return {
    onKeyDown: (event: KeyboardEvent<SVGElement>) => {
      const step = STEP[event.key];
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step && at + step;
      if (to === undefined) return;
      event.preventDefault();
      const next = Math.max(0, Math.min(count - 1, to));
      event.currentTarget.querySelectorAll<SVGElement>('[role="button"]')[next]?.focus();
    },
    item: (index: number) => ({ tabIndex: index === at ? 0 : -1, onFocusCapture: () => setAt(index) }),
  };
}
