import type { ProfiledPlan } from 'neo4j-driver';
import type { Database, Parameters, Row } from '../../src/database/connect.js';
import type { CypherFile } from '../../src/database/cypher-file.js';
import { toDriverValues } from '../../src/database/to-driver-value.js';

/** One step of a plan: what it does, to what, and whether it is where the plan begins. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly isLeaf: boolean;
}

/** What all runs of one file of Cypher took together. */
export interface Profile {
  dbHits: number;
  runs: number;
  /** The steps of all plans by which it was run, each once. */
  readonly steps: Map<string, PlanStep>;
}

export interface ProfiledDatabase {
  readonly database: Database;
  /** By the name of the file. */
  readonly profiles: ReadonlyMap<string, Profile>;
}

/** The same database, of which everything that is read is profiled. */
export function profileDatabase(database: Database): ProfiledDatabase {
  const profiles = new Map<string, Profile>();
  const read = async ({ name, text }: CypherFile, parameters: Parameters): Promise<Row[]> => {
    const session = database.driver.session({ database: database.name, defaultAccessMode: 'READ' });
    try {
      const { records, summary } = await session.run(`PROFILE ${text}`, toDriverValues(parameters));
      if (!summary.profile) throw new Error(`${name} was not profiled.`);
      const profile = profiles.get(name) ?? { dbHits: 0, runs: 0, steps: new Map() };
      profiles.set(name, profile);
      profile.runs++;
      addPlan(profile, summary.profile);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const stream = async function* (file: CypherFile, parameters: Parameters): AsyncIterable<Row> {
    yield* await read(file, parameters);
  };
  return { database: { ...database, read, stream }, profiles };
}

function addPlan(profile: Profile, { operatorType, arguments: given, dbHits, children }: ProfiledPlan): void {
  // `NodeUniqueIndexSeek@neo4j`: the database that it reads from is not part of the name.
  const operator = operatorType.replace(/@.*$/, '');
  const details = String(given.Details ?? '');
  profile.dbHits += dbHits;
  profile.steps.set(`${operator} ${details}`, { operator, details, isLeaf: children.length === 0 });
  for (const child of children) addPlan(profile, child);
}
