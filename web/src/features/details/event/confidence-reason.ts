import type { Confidence, FactFieldsFragment } from '../../../gql/documents.ts';

interface Graded {
  confidence: Confidence;
  publisherCount: number;
  items: readonly { key: string }[];
  facts: readonly Pick<FactFieldsFragment, 'field' | 'aspect' | 'item' | 'disagreement'>[];
}

/**
 * Why an event has its grade, in plain words, as far as its evidence tells (rule: "Confidence" in seed/data/FORMAT.md).
 * A grade that the evidence alone would not give was set by hand in the audit.
 */
export function confidenceReason(event: Graded): string {
  const { confidence, publisherCount } = event;
  if (confidence === 'HIGH') {
    return publisherCount >= 2
      ? 'Two or more independent publishers tell it, and the main figure is not in dispute.'
      : 'It rests on the document of the body that acted, and the main figure is not in dispute.';
  }
  if (confidence === 'LOW') {
    return publisherCount === 0
      ? 'Known only from blogs, mirrors, scrapers or partisan outlets.'
      : 'Judged doubtful by the compilers, and no second publisher bears it out.';
  }
  if (isMainFigureDisputed(event)) return 'Its main figure is in dispute.';
  return publisherCount < 2 ? 'Known from one independent publisher.' : 'Graded so by hand in the audit.';
}

/** The first item's quantity, or the value, where no aspect narrows it. */
function isMainFigureDisputed({ items, facts }: Graded): boolean {
  return facts.some(
    ({ field, aspect, item, disagreement }) =>
      disagreement !== null &&
      aspect === null &&
      (field === 'VALUE' || (field === 'QUANTITY' && item !== null && item.key === items[0]?.key)),
  );
}
