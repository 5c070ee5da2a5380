import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { NodeKind } from '../../gql/documents.ts';
import { KINDS, sentenceCase } from '../../graph/kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { useFontsFor } from '../../ui/use-fonts-for.ts';
import { useDetailActions } from './actions.ts';
import styles from './PanelHeader.module.css';

interface PanelHeaderProps {
  id: string;
  kind: NodeKind;
  title: string;
  /** Language of the title where it is not English, ISO 639-1. */
  language?: string;
  /** When and where, in a line. */
  children?: ReactNode;
  /** False where the picture gains nothing from it. */
  canShow?: boolean;
}

/** Kind, title and the line below; offers to put the thing into the picture when it is not there. */
export function PanelHeader({ id, kind, title, language, children, canShow = true }: PanelHeaderProps) {
  useFontsFor(language);
  const { shown, onOpen, bar } = useDetailActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const isPast = useIsPast(heading);
  return (
    <header className={styles['header']}>
      {bar &&
        createPortal(
          <>
            <KindIcon kind={kind} size={28} />
            <span>{sentenceCase(KINDS[kind].one)}</span>
            {isPast && (
              <strong className={styles['again']} lang={language} aria-hidden="true">
                {title}
              </strong>
            )}
          </>,
          bar,
        )}
      <h2 ref={heading} className={styles['title']} lang={language}>
        {title}
      </h2>
      {children && <p className={styles['lead']}>{children}</p>}
      {canShow && !shown.has(id) && (
        <Button icon="plus" onClick={() => onOpen({ ids: [id], depth: 1, mode: 'add', select: id })}>
          Add to the picture
        </Button>
      )}
    </header>
  );
}

/** Height of the bar at the panel's top, in px: a title under it is out of sight. */
const BAR_PX = 52;

/** Whether an element has been scrolled out of sight upwards within what scrolls it. */
function useIsPast(element: RefObject<HTMLElement | null>): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const { boundingClientRect: box, rootBounds: root } = entry;
        setPast(!entry.isIntersecting && root !== null && box.bottom <= root.top + 1);
      },
      { root: element.current.closest('[data-scrolls]'), rootMargin: `-${String(BAR_PX)}px 0px 0px` },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return isPast;
}
