import type { Fault } from '../fault.ts';
import { shown } from '../fault.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** No two sources have one address, and each is cited. */
export const sourceRules: Rule = ({ sources, claims }) => {
  const faults: Fault[] = [];
  const lineOfUrl = new Map<string, number>();
  const cited = new Set(claims.records.map(({ record }) => record.source));
  const isWhole = claims.records.length === claims.lineOfId.size;
  for (const placed of sources.records) {
    const { id, url } = placed.record;
    if (url !== null) {
      const first = lineOfUrl.get(url);
      if (first === undefined) lineOfUrl.set(url, placed.line);
      else
        faults.push(
          faultOf('sources', placed, `url ${shown(url)} is taken by line ${first}; valid: each address once`),
        );
    }
    // A claim that could not be read may be the one that cites it.
    if (isWhole && !cited.has(id)) {
      faults.push(
        faultOf(
          'sources',
          placed,
          'no claim cites this source; valid: a source that at least one claim cites',
        ),
      );
    }
  }
  return faults;
};
