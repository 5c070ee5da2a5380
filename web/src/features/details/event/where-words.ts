import { listWords } from '../../../ui/words/counts.ts';

interface Placed {
  family: string;
  origins: readonly { name: string }[];
  destinations: readonly { name: string }[];
}

const names = (countries: readonly { name: string }[]) =>
  listWords(
    countries.map(({ name }) => name),
    4,
  );

/** `from China to the Netherlands`, `issued by China`, or nothing where no place is stated. */
export function whereWords({ family, origins, destinations }: Placed): string {
  const isSaid = family === 'POLICY' || family === 'STATEMENT';
  const from = origins.length > 0 ? `${isSaid ? 'issued by' : 'from'} ${names(origins)}` : '';
  const to = destinations.length > 0 ? `${isSaid ? 'addressed to' : 'to'} ${names(destinations)}` : '';
  return [from, to].filter(Boolean).join(isSaid ? ', ' : ' ');
}
