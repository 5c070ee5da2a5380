import { createHash } from 'node:crypto';
import { formatDocument, stringifyDocument } from 'urql';
import type { Plugin } from 'vite';
import * as generated from './src/gql/documents.ts';

type DocumentNode = Parameters<typeof formatDocument>[0];

/** The documents of the explorer by the SHA-256 of their text, as its client sends it. */
export function trustedDocuments(): Record<string, string> {
  const documents = Object.entries(generated).flatMap(([name, value]: [string, unknown]) =>
    name.endsWith('Document') ? [value as DocumentNode] : [],
  );
  const texts = documents.map((document) => stringifyDocument(formatDocument(document) as DocumentNode));
  return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
}

/** Puts them among the files of the build, where the API finds them. */
export function emitTrustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'trusted-documents.json',
        source: JSON.stringify(trustedDocuments()),
      });
    },
  };
}
