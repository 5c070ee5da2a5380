import type { NodeKind } from '../gql/documents.ts';
import { KINDS, sentenceCase } from '../graph/kinds.ts';
import { ICON_PATHS } from './icon-paths.ts';
import { FAMILY_OUTLINES, KIND_ICONS, familyTokens } from './kind-icons.ts';

interface KindIconProps {
  kind: NodeKind;
  /** Edge in px; 26 when left out. */
  size?: number;
  /** Says the kind aloud; leave out where the word stands beside it. */
  labelled?: boolean;
  className?: string | undefined;
}

const INNER = 0.54;
const AT = (24 * (1 - INNER)) / 2;

/** Shape and hue of the family with the icon of the kind inside, as the canvas draws it. */
export function KindIcon({ kind, size = 26, labelled = false, className }: KindIconProps) {
  const { family, one } = KINDS[kind];
  const tokens = familyTokens(family);
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="-1 -1 26 26"
      {...(labelled ? { role: 'img', 'aria-label': sentenceCase(one) } : { 'aria-hidden': true })}
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path
        d={FAMILY_OUTLINES[family]}
        style={{ fill: `var(${tokens.fill})`, stroke: `var(${tokens.line})`, strokeWidth: 1.6 }}
      />
      <path
        d={ICON_PATHS[KIND_ICONS[kind]]}
        transform={`translate(${AT} ${AT}) scale(${INNER})`}
        style={{
          fill: 'none',
          stroke: kind === 'DISAGREEMENT' ? 'var(--family-incident)' : `var(${tokens.ink})`,
          strokeWidth: 2.6,
          strokeLinecap: 'round',
          strokeLinejoin: 'round',
        }}
      />
    </svg>
  );
}
