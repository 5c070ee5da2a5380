import { bodyOf, type ApiRequest } from './request.ts';

/** The same request for a shell, for JavaScript and for Python, with nothing to install but curl and Python itself. */
export const COPY_AS = {
  curl: asCurl,
  fetch: asFetch,
  Python: asPython,
} as const satisfies Record<string, (url: string, request: ApiRequest) => string>;

/** For a POSIX shell. JSON escapes control characters, so that a single-quoted body can hold it. */
export function asCurl(url: string, request: ApiRequest): string {
  return [
    `curl ${inShell(url)}`,
    `-H 'content-type: application/json'`,
    `--data-raw ${inShell(JSON.stringify(bodyOf(request)))}`,
  ].join(' \\\n  ');
}

export function asFetch(url: string, request: ApiRequest): string {
  const { query, ...rest } = bodyOf(request);
  return `const query = ${inTemplate(String(query))};

const answer = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query${Object.entries(rest)
    .map(([name, value]) => `, ${name}: ${inScript(value)}`)
    .join('')} }),
});
const { data, errors } = await answer.json();
console.log(errors ?? data);
`;
}

export function asPython(url: string, request: ApiRequest): string {
  const { query, ...rest } = bodyOf(request);
  const parts = Object.entries(rest).map(([name, value]) => `, "${name}": ${inPython(value)}`);
  return `import json
import urllib.request

query = ${inTripleQuotes(String(query))}

request = urllib.request.Request(
    ${JSON.stringify(url)},
    data=json.dumps({"query": query${parts.join('')}}).encode(),
    headers={"content-type": "application/json", "accept": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer.get("errors") or answer["data"], indent=2))
`;
}

function inShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Control characters but the line feed, and halves of surrogate pairs, which no file in UTF-8 can hold. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]|\p{Surrogate}/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function inTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(UNWRITABLE, escaped)}\``;
}

/** In an object literal, \`__proto__\` names the prototype; in brackets it is a key like any other. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/"__proto__"(?=:)/g, '["__proto__"]');
}

function inTripleQuotes(text: string): string {
  return `'''${text.replace(/[\\']/g, '\\$&').replace(UNWRITABLE, escaped)}'''`;
}

/** JSON is Python but for three words; its text literals mean the same there. */
function inPython(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(inPython).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${inPython(inner)}`)
    .join(', ')}}`;
}
