import { KINDS, sentenceCase } from '../../graph/kinds.ts';
import { edgeLabel } from '../../graph/relations.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { countUnseen, type GraphEdgeData, type GraphNodeData, type Picture } from '../../state/graph-data.ts';
import { Button } from '../../ui/Button.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { dateWords } from '../../ui/words/dates.ts';
import { SortableTable, type Column } from './SortableTable.tsx';
import styles from './PictureTable.module.css';

/** The same nodes and relationships as the graph, in rows: what its filter leaves. */
export function PictureTable({ picture, summary }: { picture: Picture; summary: string }) {
  const store = useExplorerStore();
  const selection = useExplorer((state) => state.history.present.selection);
  const nodes = picture.nodes.filter((node) => picture.visible.has(node.id));
  const labels = new Map(nodes.map((node) => [node.id, node.label]));
  const families = new Map(nodes.map((node) => [node.id, KINDS[node.nodeKind].family]));
  const says = (edge: GraphEdgeData): string => edgeLabel(edge, families.get(edge.from));
  const unseen = countUnseen(picture);
  const { select } = store.getState();

  const items: Column<GraphNodeData>[] = [
    {
      name: 'Name',
      value: (node) => node.label,
      cell: (node) => (
        <>
          <Button look="plain" onClick={() => select({ what: 'node', id: node.id })}>
            {node.label}
          </Button>
          <span className={styles['brief']}>
            <KindIcon kind={node.nodeKind} size={20} />
            {[sentenceCase(KINDS[node.nodeKind].one), node.date && dateWords(node.date)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </>
      ),
    },
    {
      name: 'Kind',
      isWide: true,
      value: (node) => KINDS[node.nodeKind].one,
      cell: (node) => (
        <span className={styles['kind']}>
          <KindIcon kind={node.nodeKind} size={20} /> {sentenceCase(KINDS[node.nodeKind].one)}
        </span>
      ),
    },
    {
      name: 'Date',
      isWide: true,
      value: (node) => node.date ?? '',
      cell: (node) => <span className={styles['date']}>{node.date}</span>,
    },
    { name: 'Points in dispute', value: (node) => node.disagreementCount, isNumber: true },
    {
      name: 'Relationships not shown',
      value: (node) => unseen.get(node.id) ?? 0,
      isNumber: true,
      isWide: true,
    },
  ];
  const lines: Column<GraphEdgeData>[] = [
    { name: 'From', value: (edge) => labels.get(edge.from) ?? '', isWide: true },
    {
      name: 'Says',
      value: says,
      cell: (edge) => (
        <>
          <span className={styles['end']}>{labels.get(edge.from)}</span>
          <Button look="plain" onClick={() => select({ what: 'edge', id: edge.id })}>
            {says(edge)}
          </Button>
          <span className={styles['end']}>{labels.get(edge.to)}</span>
        </>
      ),
    },
    { name: 'To', value: (edge) => labels.get(edge.to) ?? '', isWide: true },
    { name: 'Publishers of the event or figure', value: (edge) => edge.publisherCount ?? '', isNumber: true },
    { name: 'In dispute', value: (edge) => (edge.isDisputed ? 'yes' : '') },
  ];

  return (
    <div className={styles['tables']}>
      <p className={styles['summary']}>{summary}</p>
      <SortableTable
        caption="Items on screen"
        columns={items}
        rows={nodes}
        selected={selection?.id ?? null}
      />
      <SortableTable
        caption="Relationships on screen"
        columns={lines}
        rows={picture.lines}
        selected={selection?.id ?? null}
      />
    </div>
  );
}
