import type { ReactNode } from 'react';
import type { NodeKind } from '../../gql/documents.ts';
import { KINDS, sentenceCase } from '../../graph/kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
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
  const { shown, onOpen } = useDetailActions();
  return (
    <header className={styles['header']}>
      <p className={styles['kind']}>
        <KindIcon kind={kind} size={28} />
        {sentenceCase(KINDS[kind].one)}
      </p>
      <h2 className={styles['title']} lang={language}>
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
