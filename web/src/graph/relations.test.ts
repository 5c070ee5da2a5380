import { describe, expect, it } from 'vitest';
import { edgeLabel, edgeWidth, evidenceOf, evidenceSentence, relationWords } from './relations.ts';

describe('a line', () => {
  it('says the quantity of goods after the verb', () => {
    expect(edgeLabel({ type: 'INCLUDES', label: '600,000 pieces' })).toBe('includes 600,000 pieces');
    expect(edgeLabel({ type: 'INCLUDES', label: '' })).toBe('includes');
  });

  it('of a rule or statement speaks of issuing, of goods of sending', () => {
    expect(relationWords('SENT_FROM', 'OUT', 'POLICY')).toBe('issued in');
    expect(relationWords('SENT_TO', 'IN', 'STATEMENT')).toBe('addressed by');
    expect(relationWords('SENT_FROM', 'OUT', 'TRANSFER')).toBe('sent from');
  });

  it('is dashed on one publisher, dotted on none, and plain where no claim is needed', () => {
    expect([null, 0, 1, 2, 13].map(evidenceOf)).toEqual([
      'beyond-claims',
      'weak',
      'one',
      'several',
      'several',
    ]);
  });

  it('grows wider with independent publishers, up to a bound', () => {
    expect(edgeWidth(3)).toBeGreaterThan(edgeWidth(2));
    expect(edgeWidth(500)).toBe(4.5);
  });

  it('says in a sentence how well it is known and whether it is disputed', () => {
    const edge = { type: 'INCLUDES', publisherCount: 11, isDisputed: true } as const;
    expect(evidenceSentence(edge, 'recall')).toBe(
      '11 independent publishers say so. Sources disagree on it.',
    );
    expect(evidenceSentence({ ...edge, publisherCount: 0 }, 'recall')).toContain('Only blogs');
  });

  it('between events is called the coding of the record, and publishers are said to report the event alone', () => {
    const edge = { type: 'REPLIES_TO', publisherCount: 13, isDisputed: false } as const;
    expect(evidenceSentence(edge, 'recall')).toBe(
      "The recall is reported by 13 independent publishers; the link itself is this record's own coding.",
    );
    expect(evidenceSentence({ ...edge, publisherCount: 1 }, 'statement')).toContain(
      'by 1 independent publisher;',
    );
    expect(evidenceSentence({ ...edge, type: 'BASED_IN', publisherCount: null }, 'ministry')).not.toContain(
      'publisher',
    );
  });
});
