import { type GraphQLSchema, isObjectType, isInterfaceType, type ValueNode } from 'graphql';

/** How long a field's list is taken to be (the directive `@listSize`). */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments of which the first that is given tells the size: a number, or a list by its length. */
  readonly slicingArguments: readonly string[];
  /** The most that each of these arguments may say, as its description states it: `Page size, 1 to 100.` */
  readonly mostOf: ReadonlyMap<string, number>;
  /** Fields of the object that have this size, when the field itself is no list. */
  readonly sizedFields: readonly string[];
  /** What the field costs at the least, for the work behind it. */
  readonly atLeast: number;
  /** Arguments that must all be given, or have the value named (`orderBy: TITLE`), for `atLeast` to hold. */
  readonly atLeastWith: readonly string[];
}

/** The list sizes of a schema by `Type.field`. */
export function readListSizes(schema: GraphQLSchema): ReadonlyMap<string, ListSize> {
  const sizes = new Map<string, ListSize>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const directive = field.astNode?.directives?.find((each) => each.name.value === 'listSize');
      if (!directive) continue;
      const args = new Map(directive.arguments?.map((each) => [each.name.value, each.value]));
      const slicingArguments = texts(args.get('slicingArguments'));
      sizes.set(`${type.name}.${field.name}`, {
        assumedSize: wholeNumber(args.get('assumedSize')),
        slicingArguments,
        mostOf: new Map(
          field.args.flatMap(({ name, description }) => {
            const most = slicingArguments.includes(name) ? boundIn(description ?? '') : null;
            return most === null ? [] : [[name, most]];
          }),
        ),
        sizedFields: texts(args.get('sizedFields')),
        atLeast: wholeNumber(args.get('atLeast')) ?? 0,
        atLeastWith: texts(args.get('atLeastWith')),
      });
    }
  }
  return sizes;
}

/** The upper of two bounds in words: `1 to 1,000 ids` says 1000. */
function boundIn(description: string): number | null {
  const bound = /\b\d to ([\d,]+)/.exec(description)?.[1];
  return bound === undefined ? null : Number(bound.replaceAll(',', ''));
}

function wholeNumber(value: ValueNode | undefined): number | null {
  return value?.kind === 'IntValue' ? Number(value.value) : null;
}

function texts(value: ValueNode | undefined): string[] {
  if (value?.kind !== 'ListValue') return [];
  return value.values.flatMap((each) => (each.kind === 'StringValue' ? each.value : []));
}
