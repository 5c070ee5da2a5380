import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useDetailActions } from './actions.ts';

/** A name that opens the details of what it names, in the picture or not. */
export function NodeLink({ id, children }: { id: string; children: ReactNode }) {
  const { onSelect } = useDetailActions();
  return (
    <Button look="plain" onClick={() => onSelect(id)}>
      {children}
    </Button>
  );
}

/** Names side by side; says so when there are none. */
export function NodeLinks({
  nodes,
  none,
}: {
  nodes: readonly { id: string; name: string }[];
  none?: string;
}) {
  if (nodes.length === 0) return <span>{none ?? 'not stated by any source'}</span>;
  return nodes.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <NodeLink id={id}>{name}</NodeLink>
    </span>
  ));
}
