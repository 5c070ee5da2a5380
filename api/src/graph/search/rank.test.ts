import { expect, it } from 'vitest';
import { countryWords } from './country-words.ts';
import { termsOf } from './question.ts';
import { type Candidate, matchesAll, rank } from './rank.ts';

const terms = (text: string) => termsOf(text, countryWords());
const actor = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  label: 'Actor',
  id: text,
  family: 'actor',
  kind: 'company',
  text,
  aliases: [],
  degree: 1,
  context: [],
  ...more,
});
const event = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  ...actor(text),
  label: 'Event',
  family: 'incident',
  kind: 'recall',
  ...more,
});

function order(question: string, candidates: readonly Candidate[]): string[] {
  return candidates
    .map((each) => rank(each, terms(question)))
    .sort((a, b) => b.score - a.score)
    .map((each) => each.id);
}

it('the exact name comes before an alias, a name begun, words within, and words like them', () => {
  const busy = { degree: 100_000 };
  expect(
    order('alibaba', [
      actor('Alibabas of the world', { id: 'like it, and busy', ...busy, text: 'Alibab group' }),
      actor('Friends of Alibaba', { id: 'word', ...busy }),
      actor('Alibaba Foundation', { id: 'begun', ...busy }),
      actor('Group', { id: 'alias', aliases: ['Alibaba'] }),
      actor('Alibaba', { id: 'exact' }),
    ]),
  ).toEqual(['exact', 'alias', 'begun', 'word', 'like it, and busy']);
});

it('of equal matches, the shorter text and the one with more relationships come first', () => {
  expect(order('alibaba', [actor('Alibaba Health Information Technology'), actor('Alibaba Group')])[0]).toBe(
    'Alibaba Group',
  );
  expect(order('masks', [actor('A masks', { degree: 1 }), actor('B masks', { degree: 90 })])[0]).toBe(
    'B masks',
  );
});

it('accents make no difference', () => {
  expect(rank(actor('São Paulo'), terms('sao paulo')).score).toBe(
    rank(actor('Sao Paulo'), terms('são paulo')).score,
  );
});

it('what a thing is counts like a word of its title', () => {
  const recall = event('Netherlands pulls back masks', { id: 'recall' });
  const answer = event('Ministry speaks of Netherlands affair', { id: 'answer', kind: 'statement' });
  expect(order('dutch recall', [answer, recall])).toEqual(['recall', 'answer']);
});

it('the text that matched best is named', () => {
  expect(rank(actor('Group', { aliases: ['Taobao', 'Alibaba'] }), terms('alibaba'))).toMatchObject({
    matchedField: 'ALIAS',
    matchedText: 'Alibaba',
  });
  expect(rank(event('Recall of masks'), terms('masks'))).toMatchObject({ matchedField: 'TITLE' });
});

it('a word may be matched by what an event has to do with', () => {
  const sentBack = event('Spain sends them back', { context: ['Spain', 'Antigen test kits'] });
  expect(matchesAll(sentBack, terms('spanish test kits'))).toBe(true);
  expect(matchesAll(sentBack, terms('spanish gloves'))).toBe(false);
});
