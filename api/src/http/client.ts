import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * Who sends a request, for limits: the address, for IPv6 its first 56 bits, which is what one household or server is
 * commonly given.
 */
export function clientOf(req: Request): string {
  return clientOfAddress(req.ip ?? '');
}

export function clientOfAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groupsOf = (text: string | undefined): string[] => (text ? text.split(':') : []);
  const [left, right] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const [a, b, c, d] = [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16));
  return `${[a, b, c, (d ?? 0) & 0xff00].map((group) => (group ?? 0).toString(16)).join(':')}::/56`;
}
