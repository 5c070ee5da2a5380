import { useState } from 'react';
import type { SourceFieldsFragment } from '../../../gql/documents.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { citation } from '../../../ui/words/citation.ts';
import styles from './CopyCitation.module.css';

type State = 'idle' | 'copied' | 'refused';
const WORDS: Record<State, string> = { idle: 'cite', copied: 'copied', refused: 'not allowed' };

/** Copies title, publisher, date and address of a source. */
export function CopyCitation({ source }: { source: SourceFieldsFragment }) {
  const [state, setState] = useState<State>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation(source));
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <button
      type="button"
      className={styles['copy']}
      onClick={() => void copy()}
      onBlur={() => setState('idle')}
    >
      <Icon name={state === 'copied' ? 'check' : 'copy'} size={13} />
      <span aria-live="polite">{WORDS[state]}</span>
      <span className="visually-hidden"> {source.publisher.name}: copy as a citation</span>
    </button>
  );
}
