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
    expect(evidenceSentence({ publisherCount: 13, isDisputed: true })).toBe(
      '13 independent publishers stand behind it. Sources disagree on it.',
    );
    expect(evidenceSentence({ publisherCount: 0, isDisputed: false })).toContain('Only blogs');
  });
});
