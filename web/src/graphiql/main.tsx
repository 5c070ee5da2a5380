import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '@graphiql/plugin-explorer/style.css';
import '../styles/base.css';
import './page.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { resolveTheme, startTheme, themeChoice } from '../ui/theme.ts';
import { ask } from './ask.ts';
import { EXAMPLES } from './examples.ts';

startTheme();

const choice = themeChoice();
const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={ask}
      defaultTabs={EXAMPLES}
      defaultTheme={choice === 'system' ? null : resolveTheme(choice)}
      plugins={[HISTORY_PLUGIN, explorerPlugin()]}
      shouldPersistHeaders={false}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <a href="/">Mask diplomacy</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
