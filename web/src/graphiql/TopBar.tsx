import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { copyText } from './clipboard.ts';
import { COPY_AS } from './copy-as.ts';
import { CostLine } from './CostLine.tsx';
import { readVariables, type ApiRequest } from './request.ts';
import { linkOf, readLink } from './share-link.ts';
import { useCost } from './useCost.ts';
import { useOpenQuery } from './useOpenQuery.ts';

/** How long it is said that something was copied. */
const SAID_MILLISECONDS = 4000;

const NOTHING: ApiRequest = { query: '', variables: null, operationName: null };

/**
 * Above the editor: the way home, what the query costs, and how to take it elsewhere. `openedWith` is the part of the
 * address from `#` on that the page took its first query from.
 */
export function TopBar({ openedWith }: { openedWith: string }) {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const operations = useGraphiQL((state) => state.operations);
  const operationName = useGraphiQL((state) => state.operationName);
  const [said, setSaid] = useState('');
  useLongLines();
  useLinks(openedWith);
  const query = tab?.query ?? '';
  const written = tab?.variables ?? '';
  const variables = readVariables(written);
  const request: ApiRequest | null =
    variables === undefined
      ? null
      : {
          query,
          variables,
          operationName: (operations?.length ?? 0) > 1 ? (operationName ?? null) : null,
        };
  // Without its editors GraphiQL runs nothing, without a word: what a query costs is told from when it can be run.
  const canRun = useGraphiQL(
    ({ queryEditor, responseEditor }) => queryEditor !== undefined && responseEditor !== undefined,
  );
  const cost = useCost(canRun ? request : NOTHING);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (what: string, text: string): void =>
    void copyText(text).then((isCopied) =>
      setSaid(isCopied ? `${what} copied` : 'The browser does not let this page copy'),
    );
  const share = (): void => {
    const hash = linkOf({ query, variables: written });
    history.replaceState(null, '', hash);
    copy('Link', new URL(hash, location.href.split(/[?#]/)[0]).href);
  };
  return (
    <header className="top-bar">
      <h1>
        <a href="/">Mask diplomacy</a>
        <span> GraphQL</span>
      </h1>
      <div className="top-bar-cost" role="status" aria-label="Cost">
        <CostLine cost={cost} />
      </div>
      <div className="top-bar-actions" role="group" aria-label="Take this query elsewhere">
        <span className="top-bar-said" role="status">
          {said}
        </span>
        <button type="button" disabled={query.trim() === ''} onClick={share}>
          Copy link
        </button>
        <span className="top-bar-label">Copy as</span>
        {Object.entries(COPY_AS).map(([name, write]) => (
          <button
            key={name}
            type="button"
            aria-label={`Copy as ${name}`}
            disabled={request === null || query.trim() === ''}
            onClick={() => {
              if (request) copy(`As ${name}:`, write(new URL('/graphql', location.href).href, request));
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </header>
  );
}

/** Wraps long lines, so that nothing is cut off in a narrow editor. */
function useLongLines(): void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, responseEditor]) editor?.updateOptions({ wordWrap: 'on' });
  }, [queryEditor, responseEditor]);
}

/** Opens what a link holds when one is pasted into the address of this very page, as soon as there is an editor. */
function useLinks(openedWith: string): void {
  const isReady = useGraphiQL((state) => state.queryEditor !== undefined);
  const open = useOpenQuery();
  const latest = useRef(open);
  // Not the address of now: a link may have been pasted between the first query and the first picture of this bar.
  const seen = useRef(openedWith);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (!isReady) return undefined;
    const follow = (): void => {
      if (location.hash === seen.current) return;
      seen.current = location.hash;
      const shared = readLink(location);
      if (shared) latest.current(shared);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [isReady]);
}
