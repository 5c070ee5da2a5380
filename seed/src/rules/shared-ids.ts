import { publisherId, standardId } from '../derive/slug.ts';
import { type Fault, shown } from '../fault.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';

/** Names that become one node's id are one name: standards and publishers are told apart by what is left of theirs. */
export const sharedIdRules: Rule = ({ sources, events }) => {
  const faults: Fault[] = [];
  const nameOfStandard = new Map<string, { name: string; line: number }>();
  for (const placed of events.records) {
    for (const name of placed.record.standards) {
      const id = standardId(name);
      const first = nameOfStandard.get(id);
      if (id === '')
        faults.push(
          faultOf('events', placed, `standard ${shown(name)}; valid: a name with a letter or digit`),
        );
      else if (!first) nameOfStandard.set(id, { name, line: placed.line });
      else if (first.name !== name) {
        faults.push(
          faultOf(
            'events',
            placed,
            `standard ${shown(name)} has the id ${id} of ${shown(first.name)} in line ${first.line}; valid: one spelling`,
          ),
        );
      }
    }
  }
  const nameOfPublisher = new Map<string, string>();
  for (const placed of sources.records) {
    const { publisher } = placed.record;
    const id = publisherId(publisher);
    const first = nameOfPublisher.get(id) ?? publisher;
    nameOfPublisher.set(id, first);
    if (first !== publisher) {
      faults.push(
        faultOf(
          'sources',
          placed,
          `publisher ${shown(publisher)} has the id ${id} of ${shown(first)}; valid: one spelling`,
        ),
      );
    }
  }
  return faults;
};
