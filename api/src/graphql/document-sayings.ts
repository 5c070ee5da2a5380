type Saying = readonly [sign: RegExp, say: (...parts: readonly string[]) => string];

/** What the library says of how a document is put together, and our words for it; see `RULES`. */
export const DOCUMENT_SAYINGS: readonly Saying[] = [
  [
    /^This anonymous operation must be the only defined operation/,
    () => 'Got an operation without a name beside others; valid: one operation, or a name for each',
  ],
  [
    /^There can be only one (argument|fragment|input field|operation|variable) named "(\$?\w+)"/,
    (what = '', name = '') => `Got the ${what} ${name} more than once; valid: once`,
  ],
  [
    /^The directive "(@\w+)" can only be used once at this location/,
    (name = '') => `Got the directive ${name} more than once; valid: once at a place`,
  ],
  [
    /^Directive "(@\w+)" may not be used on (\w+)/,
    (name = '', place = '') =>
      `Got the directive ${name} on ${place}; valid: on fields and fragments that are spread`,
  ],
  [
    /^Directive "(@\w+)" argument "(\w+)" of type "([^"]+)" is required/,
    (name = '', argument = '', type = '') =>
      `${name}(${argument}:): got none; valid: a value of type ${type}`,
  ],
  [
    /^Unknown argument "(\w+)" on directive "(@\w+)"/,
    (argument = '', name = '') => `${name}: got the argument ${argument}; valid: if`,
  ],
  [
    /^Fragment(?: "(\w+)")? cannot be spread here as objects of type "(\w+)" can never be of type "(\w+)"/,
    (name = '', parent = '', type = '') =>
      `Got ${name === '' ? `\`... on ${type}\`` : `...${name}, which is on ${type},`} within ${parent}; valid: fragments on ${parent} or a type that it may be`,
  ],
  [
    /^Fragment(?: "(\w+)")? cannot condition on non composite type "(\w+)"/,
    (name = '', type = '') =>
      `Got ${name === '' ? 'a fragment' : `fragment ${name}`} on ${type}; valid: on a type that has fields`,
  ],
  [
    /^Variable "\$(\w+)" cannot be non-input type "([^"]+)"/,
    (name = '', type = '') =>
      `$${name}: got the type ${type}; valid: a scalar, an enum or an input type, such as ID, Int, EventFilter`,
  ],
  [
    /^Fields "(\w+)" conflict because/,
    (name = '') =>
      `Got ${name} for different fields, or with different arguments; valid: an alias for one of them, as \`other: …\``,
  ],
  [
    /^The "?(\w+)"? definition is not executable/,
    (name = '') => `Got a definition of ${name}; valid: operations and fragments alone`,
  ],
  [
    /^Too many validation errors/,
    () => 'Got more faults than are told; valid: a document without the ones before this',
  ],
];
