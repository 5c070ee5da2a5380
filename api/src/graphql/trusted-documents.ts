import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLParameters } from '../http/graphql-request.ts';
import { Refusal } from '../http/refusal.ts';

/** Documents by the SHA-256 of their text, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The text of the document that a request asks for. */
export type DocumentSource = (parameters: GraphQLParameters) => string;

/** The explorer's own documents, which its build puts among its files. */
const OF_EXPLORER = 'trusted-documents.json';

/**
 * Reads trusted documents: a folder of `.graphql` files, or a JSON object of hashes and texts.
 *
 * @throws Error when the path is not there, the JSON is no such object, or a hash is not that of its text
 */
export function readTrustedDocuments(path: string): TrustedDocuments {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(path, file), 'utf8'));
    return new Map(texts.map((text) => [sha256(text), text]));
  }
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error(`${path}: no JSON object`);
  return new Map(
    Object.entries(manifest).map(([hash, text]: [string, unknown]) => {
      const bare = hash.replace(/^sha256:/, '');
      if (typeof text === 'string' && sha256(text) === bare) return [bare, text];
      throw new Error(`${path}: ${hash} is not the SHA-256 of its text`);
    }),
  );
}

/** The trusted documents of a server: those named in its settings, and those of the explorer that it serves. */
export function allTrustedDocuments(path: string | null, webFolder: string): TrustedDocuments {
  const ofExplorer = join(webFolder, OF_EXPLORER);
  return new Map([
    ...(path === null ? [] : readTrustedDocuments(path)),
    ...(existsSync(ofExplorer) ? readTrustedDocuments(ofExplorer) : []),
  ]);
}

/**
 * Finds documents by `documentId` or by the hash of `extensions.persistedQuery`, else takes the text that was sent.
 *
 * @throws Refusal UNKNOWN_DOCUMENT for a hash that is not known, or, when only trusted documents are answered, a text;
 * BAD_USER_INPUT for a hash that is not that of the text sent with it
 */
export function documentSource(trusted: TrustedDocuments, isOnlyTrusted: boolean): DocumentSource {
  return ({ query, documentId, extensions }) => {
    const named = documentId ?? hashOf(extensions?.['persistedQuery']);
    if (named !== null) {
      const hash = named.replace(/^sha256:/, '').toLowerCase();
      const known = trusted.get(hash);
      if (known !== undefined && (query === null || query === known)) return known;
      if (query === null) {
        throw unknown(
          `No trusted document is ${JSON.stringify(named.slice(0, 80))}; valid: send \`query\` instead`,
        );
      }
      if (sha256(query) !== hash)
        throw new Refusal(400, 'The hash is not that of `query`; valid: its SHA-256');
    }
    if (query === null) throw new Refusal(400, 'query: got none; valid: the text of a GraphQL document');
    if (isOnlyTrusted && !trusted.has(sha256(query))) {
      throw unknown('This server answers only documents that it knows; valid: have this one added to them');
    }
    return query;
  };
}

function hashOf(persistedQuery: unknown): string | null {
  const hash =
    typeof persistedQuery === 'object' && persistedQuery !== null && 'sha256Hash' in persistedQuery
      ? persistedQuery.sha256Hash
      : null;
  return typeof hash === 'string' ? hash : null;
}

function unknown(message: string): Refusal {
  return new Refusal(400, message, { code: 'UNKNOWN_DOCUMENT' });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
