import type { StartersQuery } from '../../../gql/documents.ts';
import type { OpenRequest } from '../../../state/open-request.ts';
import { countWords } from '../../../ui/words/counts.ts';
import { amountWords } from '../../../ui/words/numbers.ts';
import { apartWords } from '../../../ui/words/ratio.ts';

/** A question that opens a view, with one telling fact from the data that is loaded. */
export interface Starter {
  key: string;
  question: string;
  fact: string;
  open: OpenRequest;
}

type StarterEvent = NonNullable<StartersQuery['dutch']>;

/** The starters that the loaded data can answer; what it does not hold is left out. */
export function startersFrom({ dutch, spanish, jackMa, disagreements }: StartersQuery): Starter[] {
  return [
    dutch && {
      key: 'dutch',
      question: 'What happened to the masks that the Netherlands recalled?',
      fact: widestFact(dutch),
      open: affairOf(dutch),
    },
    spanish && {
      key: 'spanish',
      question: 'What became of the test kits that Spain sent back?',
      fact: widestFact(spanish),
      open: affairOf(spanish),
    },
    jackMa && africaStarter(jackMa),
    disagreements.nodes.length > 0 && disagreementStarter(disagreements),
  ].filter((starter) => starter !== null && starter !== false);
}

/**
 * An affair at a glance: the event with its goods, countries, and those who sent or ruled, the linked events in the country
 * that the goods went to, and who tested them. What followed elsewhere is for "Show the whole affair".
 */
function affairOf(event: StarterEvent): OpenRequest {
  const { id, origins, destinations, senders, issuers, items, links } = event;
  const here = new Set(destinations.map((country) => country.id));
  const local = links
    .map((link) => link.event)
    .filter((linked) => linked.destinations.some((country) => here.has(country.id)));
  const testers = local.flatMap((linked) => (linked.kind === 'TEST_FAILURE' ? linked.issuers : []));
  const parties = [...senders, ...issuers, ...testers, ...origins, ...destinations];
  const goods = items.map(({ product }) => product);
  const ids = [event, ...goods, ...parties, ...local].map((node) => node.id);
  return { ids: [...new Set(ids)], depth: 0, select: id };
}

/** The widest dispute of an event, else how well it is known. */
function widestFact({ facts, publisherCount, links }: StarterEvent): string {
  const [widest] = facts
    .flatMap(({ disagreement }) =>
      disagreement?.ratio ? [{ ...disagreement, ratio: disagreement.ratio }] : [],
    )
    .sort((a, b) => b.ratio - a.ratio);
  const known = countWords(publisherCount, 'independent publisher');
  if (!widest || widest.lowest === null || widest.highest === null) {
    return `${known}; linked with ${countWords(links.length, 'other event')}.`;
  }
  const from = amountWords(widest.lowest, null);
  return `Figures from ${from} to ${amountWords(widest.highest, widest.unit)}: ${distance(widest.ratio, widest.ratioWithoutSuspect)}.`;
}

/** How far apart, and how far without values taken for misprints where that differs. */
function distance(ratio: number, withoutSuspect: number | null): string {
  if (withoutSuspect === null || withoutSuspect === ratio) return apartWords(ratio);
  return `${apartWords(ratio)}, or ${apartWords(withoutSuspect)} without likely misprints`;
}

function africaStarter({ id, events }: NonNullable<StartersQuery['jackMa']>): Starter | null {
  const gifts = events.edges
    .map(({ node }) => node)
    .filter(({ family, destinations }) => family === 'TRANSFER' && destinations.some(isAfrican));
  const countries = new Set(
    gifts.flatMap(({ destinations }) => destinations.filter(isAfrican).map((to) => to.id)),
  );
  if (gifts.length === 0) return null;
  return {
    key: 'africa',
    question: 'Whom in Africa did the Jack Ma Foundation give to?',
    fact: `${countWords(gifts.length, 'gift')} to ${countWords(countries.size, 'African country', 'African countries')} in the record.`,
    open: { ids: [id, ...countries, ...gifts.map((gift) => gift.id)], depth: 0, maxNodes: 1000, select: id },
  };
}

const isAfrican = ({ region }: { region: string }) => region === 'Africa';

function disagreementStarter({ totalCount, nodes }: StartersQuery['disagreements']): Starter | null {
  const [first] = nodes;
  if (!first) return null;
  const ratio = first.ratioWithoutSuspect ?? first.ratio;
  const widest = ratio === null ? '' : `; the widest ${apartWords(ratio)} without likely misprints`;
  return {
    key: 'disagreements',
    question: 'Where do sources disagree most?',
    fact: `${countWords(totalCount, 'point')} on which sources differ${widest}.`,
    open: {
      ids: [...new Set(nodes.map(({ event }) => event.id))],
      depth: 1,
      families: ['COUNTRY', 'PRODUCT'],
      perNode: 8,
      select: first.event.id,
    },
  };
}
