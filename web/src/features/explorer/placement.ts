import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { createLayoutClient, type LayoutClient } from '../../graph/layout-client.ts';
import type { LayoutInput } from '../../graph/layout.ts';
import { boxOf } from '../../graph/appearance.ts';
import { CHAIN_TYPES } from '../../graph/relations.ts';
import type { Picture } from '../../state/graph-data.ts';
import type { Place } from '../../state/view.ts';

type Places = Readonly<Record<string, Place>>;

export function layoutInput(picture: Picture, places: Places, aspect: number): LayoutInput {
  return {
    aspect,
    nodes: picture.nodes.map((node) => {
      const fixed = places[node.id];
      return { id: node.id, box: boxOf(node), group: node.nodeKind, ...(fixed && { fixed }) };
    }),
    edges: picture.edges.map(({ type, from, to }) => ({ from, to, isChain: CHAIN_TYPES.has(type) })),
  };
}

/**
 * Finds a place for every node that has none, in a worker, around those that stand. `failed` says so when the worker
 * cannot run; the table still tells the picture then.
 */
export function usePlacement(
  picture: Picture,
  places: Places,
  place: (found: Places) => void,
  aspect: () => number,
): { isPlacing: boolean; failed: string | null } {
  const client = useRef<LayoutClient | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const shape = useEffectEvent(aspect);
  const isMissing = picture.nodes.some((node) => places[node.id] === undefined);

  useEffect(() => {
    return () => {
      client.current?.dispose();
      client.current = null;
    };
  }, []);

  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    client.current ??= createLayoutClient();
    client.current.place(layoutInput(picture, places, shape())).then(
      (found) => {
        if (isCurrent) place(found);
      },
      (error: unknown) => {
        if (isCurrent) setFailed(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, picture, places, place]);

  return { isPlacing: isMissing && failed === null, failed };
}
