import type { Database } from '../../src/database/connect.js';
import { openDoor } from '../../src/http/open-door.js';
import { serveReleases } from '../../src/http/serve-releases.js';
import { followReleases } from '../../src/projection/follow-releases.js';
import { cleanUp } from './clean-up.js';

/** Serves the releases that a database holds, one after the other, until the tests of the file are done. Answers with the address. */
export async function serveTestReleases(database: Database, projectionMb: number): Promise<string> {
  const door = await openDoor({ host: '127.0.0.1', port: 0 });
  const releases = serveReleases(database, door, { logLevel: 'silent', answerCacheMb: 1, exports: 2 });
  cleanUp(() => releases.close());
  cleanUp(() => door.close());
  const settings = { projectionMb, onChange: () => undefined };
  const following = await followReleases(database, settings, releases.serve);
  cleanUp(() => following.stop());
  return door.url;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question, which a test states beside it.
type Json = any;

export async function askGraphql(url: string, query: string): Promise<{ status: number; answer: Json }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return { status: response.status, answer: await response.json() };
}
