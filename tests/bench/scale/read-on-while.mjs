import { setTimeout as pause } from 'node:timers/promises';
import { atRelease } from '../../../dist/database/at-release.js';
import { connect } from '../../../dist/database/connect.js';
import { entityPage } from '../../../dist/queries/entity-page.js';
import { relationshipsOfSubjects } from '../../../dist/queries/relationships-of-subjects.js';
import { release } from '../../../dist/queries/release.js';

const PAUSE_MS = 250;
const PAGE = { after: '', limit: 20 };

/**
 * Asks the same of the database again and again until some work has ended: with its result, how many answers there were of each
 * release, and how many different ones of each. More than one would be a mix.
 */
export async function readOnWhile({ address }, work) {
  const database = connect(address);
  const answers = new Map();
  let isDone = false;
  const reading = (async () => {
    for (; !isDone; await pause(PAUSE_MS)) {
      const before = await release(database);
      const answer = await ask(atRelease(database, before.digest));
      const after = await release(database);
      if (before.digest !== after.digest) continue;
      const ofRelease = answers.get(before.digest) ?? [];
      answers.set(before.digest, [...ofRelease, answer]);
    }
  })();
  try {
    const result = await work();
    isDone = true;
    await reading;
    const told = [...answers.values()].map((all) => ({
      answers: all.length,
      different: new Set(all).size,
    }));
    return { result, answers: told };
  } finally {
    isDone = true;
    await database.close();
  }
}

async function ask(database) {
  const entities = await entityPage(database, PAGE);
  const relationships = await relationshipsOfSubjects(
    database,
    entities.map(({ id }) => id),
  );
  return JSON.stringify([entities, relationships]);
}
