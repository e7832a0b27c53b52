import { readSettings, type Settings } from '../config.js';
import { answeredError, databaseUnreachable } from '../errors.js';
import type { Answer, Json } from './answer.js';
import { tell } from './output.js';

export interface Api {
  /** The data of an answer. Fails with the code of its first error. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Json>;
  /** What an address of it answers, from its path on. Fails with the code that a refusal has. */
  get(path: string): Promise<Response>;
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
  if (url) return apiAt(url);
  const running = await runningServer(settings);
  // Its keys are those of the settings, as it has read them too.
  if (running) return apiAt(running, settings.access.keys[0]);
  // NOTE: only now, since it loads the libraries of the server.
  const { openAnswering } = await import('./open-answering.js');
  const answering = await openAnswering(settings, (stage) => tell(`${stage} …`));
  return { ...apiAt(answering.url), close: answering.close };
}

function apiAt(url: string, key?: string): Api {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  return {
    ask: async (query, variables = {}) => {
      const response = await request(new URL('/graphql', url), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { data, errors = [] } = (await jsonOf(response)) as Answer;
      const [first] = errors;
      if (first) throw answeredError(first.extensions?.code, first.message, first.extensions?.hint);
      return data;
    },
    get: async (path) => {
      const response = await request(new URL(path, url), { headers });
      if (response.ok) return response;
      const { code, message, hint } = await jsonOf(response);
      throw answeredError(code, message, hint);
    },
    close: async () => {},
  };
}

/** Refuses what no server of ours answers. */
async function jsonOf(response: Response): Promise<Json> {
  try {
    return await response.json();
  } catch (cause) {
    throw databaseUnreachable(`${new URL(response.url).origin} is no server of Allegiance.`, {
      hint: 'Name the address that `allegiance start` prints.',
      cause,
    });
  }
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

async function request(address: URL, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch (cause) {
    throw databaseUnreachable(`${address.origin} does not answer.`, {
      hint: 'Is the server running? Leave out --url to ask without one.',
      cause,
    });
  }
}
