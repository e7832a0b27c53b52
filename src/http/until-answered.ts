import type { ServerResponse } from 'node:http';
import { queryTimedOut } from '../errors.js';

/** How long a request may ask the database, in all. */
const MOST_MS = 10_000;

/**
 * What ends the questions of a request: it took too long (QUERY_TIMEOUT), or its client is gone and nobody waits for the answer. The
 * signal is made when it is first asked for, as most answers come from memory.
 */
export function untilAnswered(response: ServerResponse): () => AbortSignal {
  let controller: AbortController | undefined;
  return () => {
    controller ??= controllerOf(response);
    return controller.signal;
  };
}

function controllerOf(response: ServerResponse): AbortController {
  const controller = new AbortController();
  const over = (): void =>
    controller.abort(
      queryTimedOut(`The request took longer than ${MOST_MS / 1_000} seconds.`, {
        hint: 'Ask for less at once.',
      }),
    );
  const timer = setTimeout(over, MOST_MS);
  const gone = (): void => {
    clearTimeout(timer);
    // Nobody hears it, and it is no failure: one of our errors, as others are logged.
    controller.abort(queryTimedOut('The client is gone.'));
  };
  if (response.closed) gone();
  else response.once('close', gone);
  return controller;
}
