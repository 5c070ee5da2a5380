import {
  type ASTNode,
  BREAK,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Where in a document an error is, in the words of our messages. */
export interface Place {
  /** `events(filter.kinds:)`, `Actor.events(first:)`, or a field alone, `Actor.events`; empty outside of fields. */
  readonly text: string;
  /** What is expected there; null where no input is. */
  readonly inputType: GraphQLInputType | null;
}

const NOWHERE: Place = { text: '', inputType: null };

/**
 * Finds the place of an error by its first node. The document is read again, on the way of an error only, for an error
 * carries the node but not what is around it.
 */
export function placeOf(schema: GraphQLSchema, error: GraphQLError): Place {
  const node = error.nodes?.[0];
  const body = node?.loc?.source.body;
  if (node?.loc === undefined || body === undefined) return NOWHERE;
  const typeInfo = new TypeInfo(schema);
  const { start } = node.loc;
  let found = NOWHERE;
  let field = '';
  let inner: string[] = [];
  visit(
    parse(body),
    visitWithTypeInfo(typeInfo, {
      enter(each: ASTNode) {
        if (each.kind === Kind.FIELD) {
          const parent = typeInfo.getParentType()?.name;
          const isTop = parent === schema.getQueryType()?.name || parent === undefined;
          field = isTop ? each.name.value : `${parent}.${each.name.value}`;
          inner = [];
        } else if (each.kind === Kind.ARGUMENT) inner = [each.name.value];
        else if (each.kind === Kind.OBJECT_FIELD) inner.push(each.name.value);
        if (each.kind !== node.kind || each.loc?.start !== start) return undefined;
        found = {
          text: inner.length > 0 ? `${field}(${inner.join('.')}:)` : field,
          inputType: typeInfo.getInputType() ?? null,
        };
        return BREAK;
      },
      leave(each: ASTNode) {
        if (each.kind === Kind.OBJECT_FIELD) inner.pop();
        if (each.kind === Kind.ARGUMENT) inner = [];
      },
    }),
  );
  return found;
}
