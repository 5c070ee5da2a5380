// eslint-disable-next-line no-restricted-imports -- a shell and Python read what is written for them
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCurl, asFetch, asPython } from './copy-as.ts';
import { type ApiRequest, bodyOf, readVariables } from './request.ts';
import { linkOf, readLink } from './share-link.ts';

const URL_OF_API = 'http://127.0.0.1:4000/graphql';
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Texts that quoting gets wrong, besides any text at all. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "'",
          "'''",
          '"',
          '"""',
          '\\',
          '`',
          '${',
          '$',
          '\n',
          '\r',
          '\r\n',
          '\u2028',
          '\ud800',
          '\0',
          'é',
          '{',
          '#',
          '!',
        ],
      ),
    )
    .map((parts) => parts.join('')),
);
const requests = fc.sample(
  fc.record<ApiRequest>({
    query: text,
    variables: fc.option(fc.dictionary(text, fc.jsonValue({ maxDepth: 2 }))),
    operationName: fc.option(text),
  }),
  300,
);
/** As JSON carries it: half a pair of surrogates and minus zero as they are written there. */
const sent = (request: ApiRequest): unknown => JSON.parse(JSON.stringify(bodyOf(request)));
const expected = requests.map(sent);

describe('whatever is asked comes out as it went in', () => {
  it('of a shell', () => {
    const script = ['curl() { for last; do :; done; printf "%s\\n" "$last"; }']
      .concat(requests.map((request) => asCurl(URL_OF_API, request)))
      .join('\n');
    const { stdout, status } = spawnSync('sh', { input: script, encoding: 'utf8' });
    expect(status).toBe(0);
    const bodies = stdout.trimEnd().split('\n');
    expect(bodies.map((body) => JSON.parse(body) as unknown)).toEqual(expected);
  });

  it('of JavaScript', async () => {
    // Through UTF-8 and back, as a file or the clipboard takes it.
    const written = requests.map((request) => Buffer.from(asFetch(URL_OF_API, request)).toString());
    const Run = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor;
    const bodies: unknown[] = [];
    const fetch = async (url: string, { body }: { body: string }): Promise<unknown> => {
      expect(url).toBe(URL_OF_API);
      bodies.push(JSON.parse(body));
      return { json: async () => ({ data: {} }) };
    };
    for (const script of written) await Run('fetch', 'console', script)(fetch, { log: () => undefined });
    expect(bodies).toEqual(expected);
  });

  it.skipIf(!hasPython)('of Python', () => {
    const harness = `
import io, json, sys, urllib.request
bodies = []
def urlopen(request):
    bodies.append(json.loads(request.data))
    return io.BytesIO(b'{"data": {}}')
urllib.request.urlopen = urlopen
for script in json.load(sys.stdin):
    exec(compile(script, "script", "exec"), {"print": lambda *each: None})
sys.stdout.write(json.dumps(bodies))
`;
    const scripts = requests.map((request) => Buffer.from(asPython(URL_OF_API, request)).toString());
    const { stdout, stderr } = spawnSync('python3', ['-c', harness], {
      input: JSON.stringify(scripts),
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('of a link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.json(), (query, variables) => {
        const { hash, search } = new URL(linkOf({ query, variables }), URL_OF_API);
        expect(readLink({ hash, search })).toEqual({ query, variables });
      }),
    );
  });
});

it('a link without a query holds none, and one as of a GET is read', () => {
  expect(readLink({ hash: '', search: '' })).toBeNull();
  expect(readLink({ hash: '#other=1', search: '?query=%7B%20a%20%7D' })).toEqual({
    query: '{ a }',
    variables: '',
  });
});

it('variables are a JSON object or nothing; anything else is told apart', () => {
  expect(readVariables(' ')).toBeNull();
  expect(readVariables('{"a": 1}')).toEqual({ a: 1 });
  for (const wrong of ['[1]', '"a"', '{a: 1}', '{']) expect(readVariables(wrong)).toBeUndefined();
});
