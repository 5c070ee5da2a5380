import {
  getNamedType,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { isWithinEdits } from '../text/edits.ts';
import { DOCUMENT_SAYINGS } from './document-sayings.ts';
import { placeOf } from './place.ts';

/** More than so many are not listed: the nearest are, and how many there are. */
const MOST_LISTED = 40;
const MOST_NEAREST = 5;

/** What is known of an error of the GraphQL library: its text taken apart, the schema, and the place in the document. */
interface Asked {
  readonly parts: readonly string[];
  readonly schema: GraphQLSchema;
  readonly error: GraphQLError;
}

type Rule = readonly [sign: RegExp, say: (asked: Asked) => string | null];

/** What it says of a value that is not of its type, in the document or in a variable. */
const RULES_OF_VALUES: readonly Rule[] = [
  [
    /^Value "(\w+)" does not exist in "(\w+)" enum/,
    ({ parts: [came = '', type = ''], schema, error }) =>
      `${at(schema, error)}got ${came}; valid: ${oneOf(valuesOf(schema.getType(type)), came)}`,
  ],
  [
    /^Enum "(\w+)" cannot represent (?:non-\w+ )?value: (.+?)\.?(?: Did you mean .*)?$/s,
    ({ parts: [type = '', came = ''], schema, error }) =>
      `${at(schema, error)}got ${came}; valid: ${oneOf(valuesOf(schema.getType(type)), bare(came))}, without quotes in a document, as text in variables`,
  ],
  [
    /^(Int|Float|String|ID|Boolean) cannot represent (?:(?:a )?non[- ][\w ()-]+ )?value: (.+)$/s,
    ({ parts: [type = '', came = ''], schema, error }) =>
      `${at(schema, error)}got ${came}; valid: ${SCALARS[type]}`,
  ],
  [
    /^Field "(\w+)" is not defined by type "(\w+)"/,
    ({ parts: [came = '', type = ''], schema, error }) =>
      `${at(schema, error, came)}got the field ${came}; valid: ${oneOf(fieldsOf(schema.getType(type)), came)}`,
  ],
  [
    /^Expected value of type "([^"]+)", found (.+)\.$/s,
    ({ parts: [type = '', came = ''], schema, error }) =>
      `${at(schema, error)}got ${came}; valid: ${typeWords(schema, type)}`,
  ],
  [
    /^Field "(?:\w+\.)?(\w+)" of required type "([^"]+)" was not provided/,
    ({ parts: [field = '', type = ''], schema, error }) =>
      `${at(schema, error)}got no ${field}; valid: with ${field}, ${typeWords(schema, type)}`,
  ],
];

/**
 * The library's texts and ours. It has no codes of its own: each text is known by its form, which a test holds against the
 * library itself. What is not among them passes as it is.
 */
const RULES: readonly Rule[] = [
  ...RULES_OF_VALUES,
  [
    /^Cannot query field "(\w+)" on type "(\w+)"/,
    ({ parts: [came = '', type = ''], schema }) =>
      `${type}: got the field ${came}; valid: ${oneOf(fieldsOf(schema.getType(type)), came)}${onAnother(schema, type, came)}`,
  ],
  [
    /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/,
    ({ parts: [came = '', type = '', field = ''], schema }) =>
      `${fieldAt(schema, type, field)}: got the argument ${came}; valid: ${oneOf(argumentsOf(schema.getType(type), field), came)}`,
  ],
  [
    /^Field "(\w+)" argument "(\w+)" of type "([^"]+)" is required, but it was not provided/,
    ({ parts: [field = '', argument = '', type = ''], schema, error }) =>
      `${placeOf(schema, error).text || field}(${argument}:): got none; valid: ${typeWords(schema, type)}`,
  ],
  [
    /^Argument "(\w+)" of (?:non-null|required) type "([^"]+)"(?: must not be null\.| was provided the variable "(\$\w+)")/,
    ({ parts: [argument = '', type = '', variable = ''], schema, error }) =>
      `${placeOf(schema, error).text || argument}: got ${variable || 'null'}${variable && ', which was not given'}; valid: ${typeWords(schema, type)}`,
  ],
  [
    /^Field "(\w+)" of type "([^"]+)" must have a selection of subfields/,
    ({ parts: [field = '', type = ''], schema, error }) =>
      `${placeOf(schema, error).text || field}: got no fields; valid: some of these in braces: ${oneOf(fieldsOf(schema.getType(bare(type))), '')}`,
  ],
  [
    /^Field "(\w+)" must not have a selection since type "([^"]+)" has no subfields/,
    ({ parts: [field = '', type = ''], schema, error }) =>
      `${placeOf(schema, error).text || field}: got fields in braces; valid: none, for ${bare(type)} has no fields`,
  ],
  [
    /^Unknown type "(\w+)"/,
    ({ parts: [came = ''], schema }) => `Got the type ${came}; valid: ${oneOf(typesOf(schema), came)}`,
  ],
  [
    /^Unknown fragment "(\w+)"/,
    ({ parts: [came = ''] }) =>
      `Got ...${came}; valid: the name of a fragment that the document defines, as \`fragment ${came} on …\``,
  ],
  [
    /^Variable "\$(\w+)" is not defined/,
    ({ parts: [name = ''], schema, error }) =>
      `${at(schema, error)}got $${name}, which the operation does not declare; valid: a variable declared at its head, as \`query ($${name}: …)\``,
  ],
  [
    /^Variable "\$(\w+)" is never used/,
    ({ parts: [name = ''] }) => `$${name}: declared and not used; valid: variables that the operation uses`,
  ],
  [
    /^Fragment "(\w+)" is never used/,
    ({ parts: [name = ''] }) =>
      `Got fragment ${name}, which is not used; valid: fragments that are spread, as \`...${name}\``,
  ],
  [
    /^Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/,
    ({ parts: [name = '', came = '', valid = ''] }) =>
      `$${name}: got the type ${came}; valid: ${valid}, for where it is used`,
  ],
  [
    /^Variable "\$(\w+)" of required type "([^"]+)" was not provided/,
    ({ parts: [name = '', type = ''], schema }) => `$${name}: got none; valid: ${typeWords(schema, type)}`,
  ],
  [
    /^Variable "\$(\w+)" of non-null type "([^"]+)" must not be null/,
    ({ parts: [name = '', type = ''], schema }) => `$${name}: got null; valid: ${typeWords(schema, type)}`,
  ],
  [
    /^Variable "\$(\w+)" got invalid value (.+?)(?: at "(\w[^"]*)")?; (.+)$/s,
    ({ parts: [name = '', came = '', path = '', rest = ''], schema, error }) => {
      const inner = inWords(rest, schema, error);
      return `$${path || name}: ${inner.startsWith('got ') ? inner : `got ${came}; ${inner}`}`;
    },
  ],
  [
    /^Syntax Error: Expected (.+?), found (.+)\.$/s,
    ({ parts: [valid = '', came = ''], error }) =>
      `${line(error)}: got ${token(came)}; valid: ${token(valid)}`,
  ],
  [
    /^Syntax Error: Unexpected (.+?)\.$/s,
    ({ parts: [came = ''], error }) =>
      `${line(error)}: got ${token(came)}, which cannot stand there; valid: a GraphQL document, such as \`{ dataset { version } }\``,
  ],
  [/^Syntax Error: (.+)$/s, ({ parts: [fault = ''], error }) => `${line(error)}: ${fault}`],
  [
    /^Must provide operation name if query contains multiple operations/,
    () => 'operationName: got none; valid: the name of one of the operations in the document',
  ],
  [
    /^Unknown operation named "(.*)"/s,
    ({ parts: [came = ''] }) =>
      `operationName: got ${JSON.stringify(came)}; valid: the name of an operation in the document`,
  ],
  [
    /^Unknown directive "(@\w+)"/,
    ({ parts: [came = ''] }) => `Got the directive ${came}; valid: @include, @skip`,
  ],
  [
    /^Cannot spread fragment "(\w+)" within itself/,
    ({ parts: [name = ''] }) =>
      `Got fragment ${name} within itself; valid: fragments that do not come back to themselves`,
  ],
  ...DOCUMENT_SAYINGS.map(([sign, say]): Rule => [sign, ({ parts }) => say(...parts)]),
];

/** Whether a text of the library is about a value that is not of its type, wherever the value stands. */
export function isAboutValue(message: string): boolean {
  return RULES_OF_VALUES.some(([sign]) => sign.test(message));
}

const SCALARS: Readonly<Record<string, string>> = {
  Int: 'a whole number (Int, 32 bits)',
  Float: 'a number (Float)',
  String: 'text in quotes (String)',
  ID: 'an id, text in quotes (ID)',
  Boolean: 'true or false (Boolean)',
};

/** A message of the GraphQL library in our manner: where, what came, what would be valid. Others are given back as they are. */
export function inWords(message: string, schema: GraphQLSchema, error: GraphQLError): string {
  for (const [sign, say] of RULES) {
    const match = sign.exec(message);
    if (match) return say({ parts: match.slice(1).map((part) => part ?? ''), schema, error }) ?? message;
  }
  return message;
}

/** What would be valid, as a list. Of many, the nearest and how many there are. What is nearest comes first. */
export function oneOf(names: readonly string[], came: string): string {
  const nearest = nearestTo(names, came);
  if (names.length <= MOST_LISTED) {
    const rest = names.filter((name) => !nearest.includes(name));
    return [...nearest, ...rest].join(', ');
  }
  const some = nearest.length > 0 ? `${nearest.join(', ')}, ` : '';
  return `${some}${some === '' ? 'one' : 'or another'} of ${names.length}; all of them: /schema.graphql`;
}

function nearestTo(names: readonly string[], came: string): readonly string[] {
  const word = came.toLowerCase();
  if (word === '') return [];
  const most = Math.max(1, Math.floor(word.length * 0.4));
  const isNear = (name: string, edits: number): boolean => isWithinEdits(name.toLowerCase(), word, edits);
  const edits = (name: string): number => {
    let count = 0;
    while (count < most && !isNear(name, count)) count += 1;
    return count;
  };
  return names
    .filter((name) => isNear(name, most))
    .map((name) => ({ name, edits: edits(name) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST_NEAREST)
    .map(({ name }) => name);
}

/** The place as a message begins, `events(first:): `; of a value in an object, that of the object. */
function at(schema: GraphQLSchema, error: GraphQLError, without = ''): string {
  const { text } = placeOf(schema, error);
  const place = without === '' ? text : text.replace(`.${without}:)`, ':)');
  return place === '' ? '' : `${place}: `;
}

function fieldAt(schema: GraphQLSchema, type: string, field: string): string {
  return type === schema.getQueryType()?.name ? field : `${type}.${field}`;
}

function line(error: GraphQLError): string {
  const [where] = error.locations ?? [];
  return where ? `Line ${where.line}, column ${where.column}` : 'The document';
}

/** A token as the library names it: `Name "x"`, `"}"`, `<EOF>`. */
function token(name: string): string {
  return name
    .replace(/^<EOF>$/, 'the end of the document')
    .replace(/^Name\b/, 'a name')
    .replace(/^(Int|Float)\b/, 'a number')
    .replace(/^(String|BlockString)\b/, 'text');
}

/** A name without what surrounds it: `[Event!]!` is Event, `"RECALL"` is RECALL. */
function bare(text: string): string {
  return text.replace(/[^\w-]/g, '');
}

function typeWords(schema: GraphQLSchema, text: string): string {
  const name = bare(text);
  const scalar = SCALARS[name];
  if (text.startsWith('[')) return `a list of ${scalar ?? listed(schema, name)}`;
  return scalar ?? listed(schema, name);
}

function listed(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (isEnumType(type)) return `${name}, one of ${oneOf(valuesOf(type), '')}`;
  if (isInputObjectType(type)) return `${name}, an object with some of ${oneOf(fieldsOf(type), '')}`;
  return type?.description === null || type?.description === undefined
    ? name
    : `${name}, ${type.description}`;
}

function valuesOf(type: GraphQLNamedType | undefined): string[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

function fieldsOf(type: GraphQLNamedType | undefined): string[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.keys(type.getFields())
    : [];
}

function argumentsOf(type: GraphQLNamedType | undefined, field: string): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return (type.getFields()[field]?.args ?? []).map(({ name }) => name);
}

function typesOf(schema: GraphQLSchema): string[] {
  return Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
}

/** Of an interface's missing field: which of its types have it, to be asked for in a fragment. */
function onAnother(schema: GraphQLSchema, name: string, field: string): string {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) return '';
  const having = schema.getPossibleTypes(type).filter((each) => field in each.getFields());
  if (having.length === 0) return '';
  return `; or \`... on ${having[0]?.name} { ${field} }\`, of ${having.map((each) => getNamedType(each).name).join(', ')}`;
}
