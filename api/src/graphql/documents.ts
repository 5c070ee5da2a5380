import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

/** Where Apollo keeps what it has parsed and validated, by a hash of the text. */
type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/**
 * A parsed document keeps every token of its text, about a hundred bytes a character. Together this is some twenty
 * megabytes at most, while one client after the other sends texts that never recur.
 */
const MOST_CHARACTERS = 200_000;

/**
 * Keeps the documents that were asked for last, so many characters of text in all; a longer one is not kept. Apollo's own
 * store bounds the size of what it would be as JSON instead, of which it makes one for each, and holds many times that.
 */
export function createDocumentStore(mostCharacters = MOST_CHARACTERS): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  const drop = (key: string): void => {
    const found = documents.get(key);
    if (!found) return;
    characters -= lengthOf(found);
    documents.delete(key);
  };
  return {
    get(key) {
      const found = documents.get(key);
      if (found) {
        documents.delete(key);
        documents.set(key, found);
      }
      return Promise.resolve(found);
    },
    set(key, document) {
      drop(key);
      const length = lengthOf(document);
      if (length > mostCharacters) return Promise.resolve();
      documents.set(key, document);
      characters += length;
      for (const oldest of documents.keys()) {
        if (characters <= mostCharacters) break;
        drop(oldest);
      }
      return Promise.resolve();
    },
    delete(key) {
      const isThere = documents.has(key);
      drop(key);
      return Promise.resolve(isThere);
    },
  };
}

function lengthOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? 0;
}
