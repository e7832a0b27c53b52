/** Ends the Neo4j of the tests and removes its store. */
import { rmSync } from 'node:fs';

export default async function stopDatabase() {
  const { started, store } = globalThis.testDatabase;
  await started.stop();
  rmSync(store, { recursive: true, force: true });
}
