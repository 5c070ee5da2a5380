import { defaultFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import type { Context } from '../context.ts';

/**
 * Makes a top-level field's argument `knownBy` hold for everything beneath the field: resolvers there get a context whose
 * graph is the one that could be known on that day. Two top-level fields of one request may name different days.
 *
 * Changes the schema in place.
 */
export function withClocks(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || resolve === defaultFieldResolver) continue;
      field.resolve = (parent, args: Record<string, unknown>, context: Context, info) =>
        resolve(parent, args, type === query ? begin(context, args, info) : current(context, info), info);
    }
  }
  return schema;
}

function begin(context: Context, { knownBy }: Record<string, unknown>, info: GraphQLResolveInfo): Context {
  if (typeof knownBy !== 'string') return context;
  const own: Context = { ...context, graph: context.graph.at(knownBy) };
  context.clocks.set(info.path.key, own);
  return own;
}

function current(context: Context, info: GraphQLResolveInfo): Context {
  if (context.clocks.size === 0) return context;
  let { path } = info;
  while (path.prev) path = path.prev;
  return context.clocks.get(path.key) ?? context;
}
