import { readSettings, type Settings } from '../config.js';
import { answeredError, databaseUnreachable } from '../errors.js';
import type { Answer, Json } from './answer.js';
import { openAnswering } from './open-answering.js';
import { tell } from './output.js';

export interface Api {
  /** The data of an answer. Fails with the code of its first error. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Json>;
  close(): Promise<void>;
}

interface Place {
  /** Of a server, as `--url` has it; else the one that `npm start` runs here is looked for. */
  readonly url?: string;
}

const PATIENCE_MS = 60_000;
const LOOK_MS = 500;

/**
 * The API to ask: of the server that is named, else of the one that runs where the settings say; else, without one, of this
 * process over the database, which is booted for it. Refuses a named server that does not answer with DATABASE_UNREACHABLE.
 */
export async function openApi({ url }: Place): Promise<Api> {
  const settings = readSettings();
  const running = url ?? (await runningServer(settings));
  if (running)
    return { ask: (query, variables) => askServer(running, query, variables), close: async () => {} };
  const { answer, close } = await openAnswering(settings, (stage) => tell(`${stage} …`));
  return { ask: async (query, variables = {}) => dataOf(await answer(query, variables)), close };
}

async function runningServer({ host, port }: Settings): Promise<string | undefined> {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(LOOK_MS) });
    const { status, release } = (await response.json()) as Json;
    return status === 'ready' && typeof release === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}

async function askServer(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Json> {
  const address = new URL('/graphql', url).href;
  let answer: Answer;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    answer = (await response.json()) as Answer;
  } catch (cause) {
    throw databaseUnreachable(`${address} does not answer.`, {
      hint: 'Is the server running? Leave out --url to ask without one.',
      cause,
    });
  }
  return dataOf(answer);
}

function dataOf({ data, errors }: Answer): Json {
  const [first] = errors ?? [];
  if (first) throw answeredError(first.extensions?.code, first.message, first.extensions?.hint);
  return data;
}
