/** Ends the server and the Neo4js of the tests, and removes their stores. */
import { once } from 'node:events';
import { rmSync } from 'node:fs';

export default async function stopDatabases() {
  const { databases, server } = globalThis.testProcesses;
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  await Promise.all(
    databases.map(async ({ started, store }) => {
      await started.stop();
      rmSync(store, { recursive: true, force: true });
    }),
  );
}
