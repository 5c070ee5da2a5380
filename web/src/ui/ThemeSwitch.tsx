import { useState } from 'react';
import { IconButton } from './Button.tsx';
import type { IconName } from './icon-paths.ts';
import { chooseTheme, themeChoice, type ThemeChoice } from './theme.ts';

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS: Record<ThemeChoice, IconName> = { system: 'contrast', light: 'sun', dark: 'moon' };
const WORDS: Record<ThemeChoice, string> = { system: 'as the device', light: 'light', dark: 'dark' };

/** Turns through device, light and dark; the choice is kept on this device. */
export function ThemeSwitch() {
  const [choice, setChoice] = useState(themeChoice);
  const next = NEXT[choice];
  return (
    <IconButton
      icon={ICONS[choice]}
      label={`Theme: ${WORDS[choice]}. Change to ${WORDS[next]}`}
      onClick={() => {
        chooseTheme(next);
        setChoice(next);
      }}
    />
  );
}
