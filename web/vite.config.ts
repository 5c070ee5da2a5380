import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { emitTrustedDocuments } from './trusted-documents.ts';

const API_URL = process.env['API_URL'] ?? 'http://127.0.0.1:4000';
/** What the API answers: the graph, its schema, files, and how it is. */
const PROXY = Object.fromEntries(
  ['/graphql', '/schema.graphql', '/download', '/metrics', '/healthz', '/readyz'].map((path) => [
    path,
    API_URL,
  ]),
);
const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Two pages, the explorer and the query editor. Everything is a file of its own: the pages are served under a policy
 * that allows neither inline script, nor data: fonts, nor any other host.
 */
export default defineConfig({
  plugins: [react(), emitTrustedDocuments()],
  server: { proxy: PROXY },
  preview: { proxy: PROXY },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // The query editor's code editor is one large chunk by nature, and loaded by its own page only.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { explorer: page('index.html'), graphiql: page('graphiql.html') },
      onwarn(warning, warn) {
        // "use no memo" within the query editor speaks to a compiler that this project does not run.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
