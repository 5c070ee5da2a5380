import { lazy, Suspense, useEffect, useRef } from 'react';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { useExplorer, useExplorerStore } from '../state/explorer-context.ts';
import type { OpenRequest } from '../state/open-request.ts';
import { isEmpty } from '../state/view.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useKeyDown } from '../ui/use-key-down.ts';
import styles from './App.module.css';
import { DeadLink } from './DeadLink.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { TopBar } from './TopBar.tsx';
import { useSubject } from './use-subject.ts';
import { Workspace } from './Workspace.tsx';

const Overview = lazy(async () => ({
  default: (await import('../features/overview/Overview.tsx')).Overview,
}));

const NAME = 'Mask diplomacy';

function useTitle(): void {
  const subject = useSubject();
  useEffect(() => {
    document.title =
      subject === null
        ? `${NAME}: who gave, sold or shipped what to whom, and who says so`
        : `${subject} · ${NAME}`;
  }, [subject]);
}

/** `/` goes to the search, unless text is being typed. */
function useSearchKey(find: () => HTMLElement | null): void {
  useKeyDown((event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = find();
    if (!search) return;
    event.preventDefault();
    search.focus();
  });
}

/*
 * App
 * ├─ TopBar                     name, search, API, theme
 * ├─ NoSuchPage, DeadLink       above the opening screen, when an address or a link names nothing
 * ├─ Overview | Workspace       opening screen while the view is empty, else the picture and its details
 * └─ what is read out
 */
export function App() {
  const store = useExplorerStore();
  const isOpening = useExplorer((state) => isEmpty(state.history.present) && state.status.at === 'ready');
  const announcement = useExplorer((state) => state.announcement);
  const page = useRef<HTMLDivElement>(null);
  useTitle();
  const findSearch = (): HTMLElement | null =>
    page.current?.querySelector<HTMLElement>('[role="combobox"]') ?? null;
  useSearchKey(findSearch);

  const open = (request: OpenRequest): void => {
    void store.getState().open(request);
  };
  const choose = (id: string): void => {
    const { history, select } = store.getState();
    if (history.present.nodes.includes(id)) select({ what: 'node', id });
    else open({ ids: [id], mode: isEmpty(history.present) ? 'replace' : 'add' });
  };

  return (
    <div ref={page} className={styles['page']}>
      <TopBar
        search={isOpening ? null : <SearchBox size="compact" onChoose={choose} />}
        onHome={() => store.getState().clear()}
      />
      {isOpening ? (
        <main className={styles['opening']}>
          <NoSuchPage />
          <DeadLink onSearch={() => findSearch()?.focus()} />
          <ErrorBoundary region="The opening screen">
            <Suspense fallback={<Skeleton what="the opening screen" lines={8} />}>
              <Overview onOpen={open} search={<SearchBox size="large" onChoose={choose} />} />
            </Suspense>
          </ErrorBoundary>
        </main>
      ) : (
        <Workspace onOpen={open} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
