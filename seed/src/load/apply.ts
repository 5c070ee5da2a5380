import type { GraphNode } from '../graph.ts';
import { encode } from './encode.ts';
import { nodeIdentity, type Plan } from './plan.ts';
import { runBatches, type Runner } from './run.ts';
import type { LoadStatements } from './statements.ts';

/**
 * Writes a plan inside a transaction. Relationships are joined by the database's own node ids, which the creation of
 * the nodes gave back, so that no index is searched.
 *
 * @param onWritten is told after each batch how many nodes and relationships it wrote
 */
export async function applyPlan(
  runner: Runner,
  statements: LoadStatements,
  plan: Plan,
  onWritten: (count: number) => void,
): Promise<void> {
  const elementOf = new Map<string, string>();
  const remember = (node: Pick<GraphNode, 'label' | 'id'>, element: string): void => {
    elementOf.set(nodeIdentity(node), element);
  };
  for (const { label, id, element } of plan.nodes.keep) if (id !== null) remember({ label, id }, element);
  for (const { to, from } of plan.nodes.update) remember(to, from.element);
  const element = (node: Pick<GraphNode, 'label' | 'id'>): string => {
    const found = elementOf.get(nodeIdentity(node));
    if (found === undefined)
      throw new Error(`the graph has a relationship but no node ${node.label} ${node.id}`);
    return found;
  };
  const byElement = (each: { element: string }) => ({ element: each.element });
  const written = (part: readonly unknown[]): void => onWritten(part.length);

  await runBatches(runner, statements.deleteRelationships, plan.relationships.remove, byElement, written);
  await runBatches(runner, statements.deleteNodes, plan.nodes.remove, byElement, written);
  await runBatches(
    runner,
    statements.createNodes,
    plan.nodes.create,
    (node, at) => ({ at, labels: node.labels, properties: encode(node.properties) }),
    (nodes, [returned]) => {
      const elements = returned?.elements ?? [];
      if (elements.length !== nodes.length) {
        throw new Error(`the database made ${elements.length} nodes of ${nodes.length}`);
      }
      elements.forEach((made, at) => {
        const node = nodes[at];
        if (node) remember(node, made);
      });
      written(nodes);
    },
  );
  await runBatches(
    runner,
    statements.updateNodes,
    plan.nodes.update,
    ({ to, from }) => ({
      element: from.element,
      addLabels: to.labels,
      dropLabels: from.labels.filter((label) => !to.labels.includes(label)),
      properties: encode(to.properties),
    }),
    written,
  );
  await runBatches(
    runner,
    statements.createRelationships,
    plan.relationships.create,
    (each) => ({
      type: each.type,
      from: element({ label: each.fromLabel, id: each.from }),
      to: element({ label: each.toLabel, id: each.to }),
      properties: each.properties,
    }),
    written,
  );
  await runBatches(
    runner,
    statements.updateRelationships,
    plan.relationships.update,
    ({ to, from }) => ({ element: from.element, properties: to.properties }),
    written,
  );
}
