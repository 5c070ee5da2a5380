import type { KeyboardEvent } from 'react';

/** Enter and space do what a click does, as on any button. */
export function activateOnKey(act: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
}
