import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Family } from '../../gql/documents.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { countWords } from '../../ui/words/counts.ts';
import styles from './SearchBox.module.css';
import { SearchPopup } from './SearchPopup.tsx';
import { LONGEST, useSearch } from './use-search.ts';

interface SearchBoxProps {
  /** Called with the global id of what was chosen. */
  onChoose: (id: string) => void;
  size: 'large' | 'compact';
}

/**
 * Typeahead over everything that has a name (ARIA combobox with a list). Arrow keys walk the list, Enter takes what is
 * marked, or the first; Escape closes and empties.
 */
export function SearchBox({ onChoose, size }: SearchBoxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [family, setFamily] = useState<Family | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const search = useSearch(text, family);
  const hits = search.result?.hits ?? [];
  const shownFor = isOpen ? search.query : null;
  const isShown = shownFor !== null;
  const optionId = (at: number) => `${listId}-${String(at)}`;

  const choose = (id: string) => {
    setOpen(false);
    setText('');
    setFamily(null);
    setActive(-1);
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      setText('');
      setFamily(null);
      setActive(-1);
    } else if (event.key === 'Enter') {
      const hit = hits[Math.max(0, active)];
      if (isShown && hit && !search.fetching) choose(hit.node.id);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0)
        setActive((at) => (at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length));
    }
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <div className={classNames(styles['search'], styles[size])} role="search" onBlur={onBlur}>
      <Icon name="search" className={styles['glass']} size={size === 'large' ? 22 : 18} />
      <input
        ref={input}
        className={styles['input']}
        type="text"
        role="combobox"
        inputMode="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={LONGEST}
        aria-label="Search countries, organisations, events, products and publishers"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active >= 0 && active < hits.length ? optionId(active) : undefined}
        placeholder={size === 'large' ? 'Country, organisation or event' : 'Search'}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {shownFor !== null && (
        <SearchPopup
          {...search}
          query={shownFor}
          listId={listId}
          optionId={optionId}
          active={active}
          family={family}
          onChoose={choose}
          onFamily={(chosen) => {
            setFamily(chosen);
            setActive(-1);
            input.current?.focus();
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {isShown && !search.fetching && search.result
          ? `${countWords(hits.length, 'hit')}${search.result.hasMore ? ' and more' : ''}`
          : ''}
      </p>
    </div>
  );
}
