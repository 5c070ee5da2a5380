import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { webAddress } from './web-address.ts';

/** A link to another site. Only http and https become a link; anything else stays text. */
export function SourceLink({ href, children }: { href: string | null; children: ReactNode }) {
  const address = webAddress(href);
  if (!address) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer external">
      {children}
      {'\u00a0'}
      <Icon name="external" size={13} />
      <span className="visually-hidden"> (another site, opens in a new tab)</span>
    </a>
  );
}
