import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { ListSize } from './list-sizes.ts';

/** How large an operation is, before it is carried out. */
export interface Measure {
  /** Nodes that it may give in all. */
  readonly cost: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** The field at the top that costs most, with its path down to the list that does; null when nothing costs. */
  readonly dearest: string | null;
  /** The lists on that path whose size an argument tells, outermost first. */
  readonly sized: readonly SizedList[];
}

/** A list of an operation whose size an argument tells, or the argument's default. */
export interface SizedList {
  readonly node: FieldNode;
  /** `disagreements.nodes.event.sources(first:)`. */
  readonly place: string;
  readonly size: number;
  /** The most that the argument may say; null when the schema does not state it. */
  readonly most: number | null;
}

/** What is measured. Fragments must not be circular, which validation has made sure of. */
export interface Measured {
  readonly schema: GraphQLSchema;
  readonly listSizes: ReadonlyMap<string, ListSize>;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Lists that are taken to be of another size than their arguments say. */
  readonly sizes?: ReadonlyMap<FieldNode, number>;
}

/** A size that an object's fields take from the field that gave the object. */
interface Inherited {
  readonly fields: readonly string[];
  readonly size: number;
}

interface Part {
  cost: number;
  depth: number;
  fields: number;
  aliases: number;
  /** Path of the part that costs most, within. */
  dearest: Step[];
}

/** A field on a path, and what tells the size of its list, if an argument does. */
interface Step {
  readonly node: FieldNode;
  readonly sizing: Sizing | null;
}

interface Sizing {
  readonly argument: string;
  readonly size: number;
  readonly most: number | null;
}

const NOTHING: Inherited = { fields: [], size: 1 };

/**
 * Measures an operation in the manner of large public APIs: each field that gives nodes of the graph costs as many as it
 * may give, times as many parents as there may be. Fragments are measured once each, so that the work is linear in the
 * document. Introspection costs nothing.
 */
export function measure({
  schema,
  listSizes,
  document,
  operation,
  variables,
  sizes = new Map(),
}: Measured): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const values = { ...defaultsOf(operation), ...variables };
  const known = new Map<string, Part>();

  const ofSelections = (set: SelectionSetNode, parent: GraphQLCompositeType, inherited: Inherited): Part => {
    const sum: Part = { cost: 0, depth: 0, fields: 0, aliases: 0, dearest: [] };
    let most = 0;
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? ofField(selection, parent, inherited)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value, inherited)
            : ofSelections(
                selection.selectionSet,
                typeOf(selection.typeCondition?.name.value) ?? parent,
                inherited,
              );
      sum.cost += part.cost;
      sum.fields += part.fields;
      sum.aliases += part.aliases;
      sum.depth = Math.max(sum.depth, part.depth);
      if (part.cost > most) [most, sum.dearest] = [part.cost, part.dearest];
    }
    return sum;
  };

  const ofFragment = (name: string, inherited: Inherited): Part => {
    const key = `${name} ${inherited.size} ${inherited.fields.join()}`;
    const before = known.get(key);
    if (before) return before;
    const fragment = fragments.get(name);
    const type = typeOf(fragment?.typeCondition.name.value);
    const part =
      fragment && type
        ? ofSelections(fragment.selectionSet, type, inherited)
        : { cost: 0, depth: 0, fields: 0, aliases: 0, dearest: [] };
    known.set(key, part);
    return part;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, inherited: Inherited): Part => {
    const name = node.name.value;
    const aliases = node.alias ? 1 : 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return { cost: 0, depth: 0, fields: 1, aliases, dearest: [] };
    const type = getNamedType(field.type);
    const listSize = listSizes.get(`${parent.name}.${name}`);
    const isWrapper = listSize !== undefined && listSize.sizedFields.length > 0;
    const sizing = listSize ? sizingOf(listSize, node, field, values) : null;
    const size = sizes.get(node) ?? sizing?.size ?? listSize?.assumedSize ?? 1;
    const count = isWrapper ? 1 : inherited.fields.includes(name) ? inherited.size : size;
    const inner =
      node.selectionSet && isCompositeType(type)
        ? ofSelections(node.selectionSet, type, isWrapper ? { fields: listSize.sizedFields, size } : NOTHING)
        : { cost: 0, depth: 0, fields: 0, aliases: 0, dearest: [] };
    const cost = count * ((isCompositeType(type) && isCounted(type) ? 1 : 0) + inner.cost);
    return {
      // A list that is only counted, or a walk of which only the end is told, is work all the same.
      cost: isWrapper ? Math.max(size, leastOf(listSize, node, values), cost) : cost,
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + aliases,
      dearest: [{ node, sizing }, ...inner.dearest],
    };
  };

  const typeOf = (name: string | undefined): GraphQLCompositeType | null => {
    const type = name === undefined ? null : schema.getType(name);
    return isCompositeType(type) ? type : null;
  };

  const root = schema.getRootType(operation.operation);
  const whole = root ? ofSelections(operation.selectionSet, root, NOTHING) : null;
  return {
    cost: whole?.cost ?? 0,
    depth: whole?.depth ?? 0,
    fields: whole?.fields ?? 0,
    aliases: whole?.aliases ?? 0,
    dearest: whole && whole.cost > 0 ? pathOf(whole.dearest) : null,
    sized: sizedOn(whole?.dearest ?? []),
  };
}

function pathOf(steps: readonly Step[]): string {
  return steps.map(({ node }) => node.name.value).join('.');
}

function sizedOn(steps: readonly Step[]): SizedList[] {
  return steps.flatMap(({ node, sizing }, at) => {
    if (sizing === null) return [];
    const { argument, size, most } = sizing;
    return [{ node, place: `${pathOf(steps.slice(0, at + 1))}(${argument}:)`, size, most }];
  });
}

/** Nodes of the graph count, and what stands for a relationship; objects that only hold fields do not. */
function isCounted(type: GraphQLCompositeType): boolean {
  if (type.name === 'GraphEdge') return true;
  if (isAbstractType(type)) return type.name === 'Node' || type.name === 'GraphNode';
  return type.getInterfaces().some((each) => each.name === 'Node');
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

/** Sizes out of range are refused later by the field itself; here they must only never make a query cheaper. */
function sizingOf(
  { slicingArguments, mostOf }: ListSize,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): Sizing | null {
  for (const name of slicingArguments) {
    const given = node.arguments?.find((each) => each.name.value === name);
    const standard: unknown = field.args.find((each) => each.name === name)?.defaultValue;
    const value = (given ? valueFromASTUntyped(given.value, variables) : undefined) ?? standard;
    const count = Array.isArray(value) ? value.length : value;
    if (typeof count === 'number' && Number.isFinite(count)) {
      return { argument: name, size: Math.max(1, count), most: mostOf.get(name) ?? null };
    }
  }
  return null;
}

/** What a field costs at the least, with the arguments that it has. */
function leastOf(
  { atLeast, atLeastWith }: ListSize,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const holds = (condition: string): boolean => {
    const [name, wanted] = condition.split(': ');
    const given = node.arguments?.find((each) => each.name.value === name);
    const value: unknown = given ? valueFromASTUntyped(given.value, variables) : undefined;
    return wanted === undefined ? value !== undefined && value !== null : value === wanted;
  };
  return atLeastWith.every(holds) ? atLeast : 0;
}
