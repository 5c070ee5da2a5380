/** The address if it is absolute and http or https, else null: text from data must never become a script. */
export function webAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
