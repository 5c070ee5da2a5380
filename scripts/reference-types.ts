import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** The page of all types but the root, by name. */
export function typesPage(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && type !== schema.getQueryType(),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return `# Types

Written from the schema by \`npx pnpm codegen\`. [The fields at the top](README.md)

${types.map(section).join('\n\n')}
`;
}

function section(type: GraphQLNamedType): string {
  return [`## ${type.name}`, type.description ?? '', membersOf(type)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function membersOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, description }) => `- \`${name}\`${description ? `: ${oneLine(description)}` : ''}`)
      .join('\n');
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields())
      .map((field) => `- \`${field.name}: ${String(field.type)}\`: ${oneLine(field.description ?? '')}`)
      .join('\n');
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return Object.values(type.getFields())
    .map(({ name, args, type: gives, description }) => {
      const taken = args.length === 0 ? '' : `(${args.map((arg) => arg.name).join(', ')})`;
      return `- \`${name}${taken}: ${String(gives)}\`: ${oneLine(description ?? '')}`;
    })
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
