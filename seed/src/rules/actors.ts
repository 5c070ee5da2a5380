import { type Fault, shown } from '../fault.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Names differ, aliases add to the name, and `partOf` leads to an actor and never back. */
export const actorRules: Rule = ({ actors }) => {
  const faults: Fault[] = [];
  const lineOfName = new Map<string, number>();
  const parents = new Map(actors.records.map(({ record }) => [record.id, record.partOf]));
  for (const placed of actors.records) {
    const { id, name, aliases, partOf } = placed.record;
    const report = (message: string): void => {
      faults.push(faultOf('actors', placed, message));
    };
    const first = lineOfName.get(name);
    if (first === undefined) lineOfName.set(name, placed.line);
    else report(`name ${shown(name)} is taken by line ${first}; valid: a name of its own`);
    if (aliases.includes(name))
      report(`alias ${shown(name)} is the name; valid: aliases that differ from it`);
    if (partOf !== null && !actors.lineOfId.has(partOf)) {
      report(`partOf is ${shown(partOf)}; valid: the id of an actor in actors.jsonl, or null`);
    }
    if (leadsBack(id, parents)) report(`partOf ${shown(partOf)} leads back to this actor; valid: no circle`);
  }
  return faults;
};

function leadsBack(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let parent = parents.get(id) ?? null;
  while (parent !== null && parent !== id && !seen.has(parent)) {
    seen.add(parent);
    parent = parents.get(parent) ?? null;
  }
  return parent === id;
}
