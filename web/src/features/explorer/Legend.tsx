import { useState } from 'react';
import { count, FAMILIES, FAMILY_WORDS, KINDS, kindsOf, sentenceCase } from '../../graph/kinds.ts';
import type { Family, NodeKind } from '../../gql/documents.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { isFiltering } from '../../state/filter-words.ts';
import type { Picture } from '../../state/graph-data.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { TimeFilter } from './filter/TimeFilter.tsx';
import { TypeFilter } from './filter/TypeFilter.tsx';
import { LineLegend } from './LineLegend.tsx';
import styles from './Legend.module.css';

/** Where the details stand beside the picture and not as a sheet below it, there is room for the legend. */
const isWide = (): boolean => window.matchMedia('(width >= 56.25rem)').matches;

/** On a phone the legend would cover the picture: it comes as a dialog. */
const isNarrow = (): boolean => window.matchMedia('(width < 48rem)').matches;

interface RowProps {
  kind: NodeKind;
  words: string;
  n: number;
  isHidden: boolean;
  isPart?: boolean;
  onToggle(): void;
}

function LegendRow({ kind, words, n, isHidden, isPart = false, onToggle }: RowProps) {
  return (
    <li className={isPart ? styles['part'] : styles['family']} data-hidden={isHidden}>
      <KindIcon kind={kind} size={isPart ? 18 : 22} />
      <span className={styles['words']}>{sentenceCase(words)}</span>
      <span className={styles['count']}>{n.toLocaleString('en-GB')}</span>
      <IconButton
        className={styles['toggle']}
        icon={isHidden ? 'eye-off' : 'eye'}
        label={`${isHidden ? 'Show' : 'Hide'} ${words}`}
        aria-pressed={isHidden}
        onClick={onToggle}
      />
    </li>
  );
}

function FamilyRows({ family, counts }: { family: Family; counts: ReadonlyMap<NodeKind, number> }) {
  const store = useExplorerStore();
  const hidden = useExplorer((state) => state.history.present.hidden);
  const kinds = kindsOf(family);
  const here = kinds.filter((kind) => counts.has(kind));
  const [first] = here;
  if (!first) return null;
  const total = here.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const areHidden = here.every((kind) => hidden.includes(kind));
  const set = (which: readonly NodeKind[], isHidden: boolean): void => {
    store.getState().setHidden(which, isHidden);
  };
  return (
    <>
      <LegendRow
        kind={first}
        words={here.length === 1 ? KINDS[first].many : FAMILY_WORDS[family].many}
        n={total}
        isHidden={areHidden}
        onToggle={() => set(here.length === 1 ? here : kinds, !areHidden)}
      />
      {here.length > 1 &&
        here.map((kind) => (
          <LegendRow
            key={kind}
            kind={kind}
            words={KINDS[kind].many}
            n={counts.get(kind) ?? 0}
            isHidden={hidden.includes(kind)}
            isPart
            onToggle={() => set([kind], !hidden.includes(kind))}
          />
        ))}
    </>
  );
}

/** `77 items`, or `76 of 77 items` while kinds are hidden: the number on screen is always the first. */
function totalOf({ nodes, visible }: Picture): string {
  const all = count(nodes.length, 'item');
  return visible.size === nodes.length ? all : `${visible.size.toLocaleString('en-GB')} of ${all}`;
}

/** What is on the canvas, counted, with ways to hide it: kinds, days, relationships. Says what lines mean too. */
export function LegendBody({ picture }: { picture: Picture }) {
  const store = useExplorerStore();
  const isFiltered = useExplorer((state) => isFiltering(state.history.present));
  const counts = new Map<NodeKind, number>();
  for (const { nodeKind } of picture.nodes) counts.set(nodeKind, (counts.get(nodeKind) ?? 0) + 1);
  return (
    <>
      <ul className={styles['rows']}>
        {FAMILIES.map((family) => (
          <FamilyRows key={family} family={family} counts={counts} />
        ))}
      </ul>
      <TimeFilter picture={picture} />
      <TypeFilter picture={picture} />
      {isFiltered && (
        <Button className={styles['clear']} icon="reset" onClick={() => store.getState().clearFilter()}>
          Show everything
        </Button>
      )}
      <LineLegend />
    </>
  );
}

/** The legend in its corner; where there is no room for it, a button that calls for it. */
export function Legend({ picture, onCall }: { picture: Picture; onCall(): void }) {
  const [isOpen, setOpen] = useState(isWide);
  const press = (): void => {
    if (isNarrow()) onCall();
    else setOpen(!isOpen);
  };
  return (
    <section className={styles['legend']} aria-label="Legend" data-open={isOpen}>
      <button type="button" className={styles['head']} aria-expanded={isOpen} onClick={press}>
        Legend and filter <span className={styles['total']}>{totalOf(picture)}</span>
      </button>
      {isOpen && (
        <div className={styles['body']}>
          <LegendBody picture={picture} />
        </div>
      )}
    </section>
  );
}
