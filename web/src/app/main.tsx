import '../styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { retryByItself } from '../state/auto-retry.ts';
import { syncAddress } from '../state/address.ts';
import { ExplorerContext } from '../state/explorer-context.ts';
import { createGraphApi } from '../state/graph-api.ts';
import { createExplorerStore } from '../state/store.ts';
import { paramsToView } from '../state/view-url.ts';
import { startTheme } from '../ui/theme.ts';
import { App } from './App.tsx';
import { createClient } from './client.ts';

function start(root: HTMLElement): void {
  startTheme();
  const client = createClient();
  const view = paramsToView(location.hash);
  const store = createExplorerStore(createGraphApi(client), view);
  retryByItself(store);
  syncAddress(store, window);
  void store.getState().visit(view, location.hash.slice(1));
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <ExplorerContext value={store}>
          <App />
        </ExplorerContext>
      </Provider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) start(root);
