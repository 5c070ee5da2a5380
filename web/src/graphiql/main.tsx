import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '@graphiql/plugin-explorer/style.css';
import '../styles/base.css';
import './page.css';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQLInterface, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { resolveTheme, startTheme, themeChoice } from '../ui/theme.ts';
import { ask } from './ask.ts';
import { EXAMPLES } from './examples.ts';
import { EXAMPLES_PLUGIN } from './ExamplesPane.tsx';
import { mendRoles } from './mend-roles.ts';
import { readLink } from './share-link.ts';
import { TopBar } from './TopBar.tsx';

startTheme();

const choice = themeChoice();
const openedWith = location.hash;
const shared = readLink(location);
const first = shared ?? EXAMPLES.find(({ field }) => field === 'event');
const root = document.getElementById('graphiql');
if (root && first) {
  mendRoles(root);
  createRoot(root).render(
    <GraphiQLProvider
      fetcher={ask}
      defaultTabs={[{ query: first.query, variables: first.variables }]}
      {...(shared && { initialQuery: shared.query, initialVariables: shared.variables })}
      defaultTheme={choice === 'system' ? null : resolveTheme(choice)}
      plugins={[DOC_EXPLORER_PLUGIN, EXAMPLES_PLUGIN, explorerPlugin(), HISTORY_PLUGIN]}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      shouldPersistHeaders={false}
    >
      <DocExplorerStore>
        <HistoryStore>
          <TopBar openedWith={openedWith} />
          <GraphiQLInterface
            isHeadersEditorEnabled={false}
            defaultEditorToolsVisibility={first.variables !== ''}
            showPersistHeadersSettings={false}
          />
        </HistoryStore>
      </DocExplorerStore>
    </GraphiQLProvider>,
  );
}
