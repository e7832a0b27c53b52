// NOTE: GraphiQL's own `graphiql/setup-workers/vite` does the same, but breaks Vite's development server.

import type { Environment } from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** Gives the editors their workers. Without them the page loses completion, or does not open at all. */
export function setUpWorkers(): void {
  const environment: Environment = {
    getWorker(_id, label) {
      if (label === 'json') return new JsonWorker();
      if (label === 'graphql') return new GraphqlWorker();
      return new EditorWorker();
    },
  };
  window.MonacoEnvironment = environment;
}
