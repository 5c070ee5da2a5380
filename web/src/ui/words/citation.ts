import { dateWords } from './dates.ts';

interface Citable {
  title: string;
  isTitleDescribed: boolean;
  date: { iso: string } | null;
  url: string | null;
  publisher: { name: string };
}

/** One line to quote a source by: title, publisher, date, address. A title that describes the page stands in brackets. */
export function citation({ title, isTitleDescribed, date, url, publisher }: Citable): string {
  const named = isTitleDescribed ? `[${title}]` : `“${title}”`;
  const when = date ? dateWords(date.iso) : 'no date seen';
  return [`${named}. ${publisher.name}, ${when}.`, url].filter(Boolean).join(' ');
}
