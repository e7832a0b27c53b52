import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { atRelease } from '../database/at-release.js';
import type { Database } from '../database/connect.js';
import { requestDatabase } from '../database/request-database.js';
import { releaseChanging } from '../errors.js';
import { isSameLoad } from '../model/release.js';
import { release } from '../queries/release.js';
import { cypherEngine } from '../traversal/cypher-engine.js';
import type { Engine } from '../traversal/engine.js';
import { makeContext, type Serving } from './context.js';
import { openNext } from './open-next.js';
import type { Operation } from './operation.js';
import type { Variables } from './operation-cost.js';

const ATTEMPTS = 3;

/** An answer, and what it is of. */
export interface Answered {
  readonly result: ExecutionResult;
  readonly engine: Engine;
}

/**
 * Answers an operation from one release. What comes from memory does; where the database was asked, it must hold the same release
 * afterwards, else all is asked again of the one that it holds then. Fails with RELEASE_CHANGING where that never comes to rest.
 * The signal of `until`, which is called only where the database is asked, ends what is asked of it.
 */
export async function executeOperation(
  schema: GraphQLSchema,
  serving: Serving,
  operation: Operation,
  variables: Variables,
  until: () => AbortSignal,
): Promise<Answered> {
  let engine = serving.engine();
  if (engine.name === 'projection' && !operation.asksDatabase)
    return { result: await run(schema, serving, engine, operation, variables), engine };
  const database = requestDatabase(serving.database, until());
  const bound: Serving = { ...serving, database };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await run(schema, bound, throughDatabase(engine, database), operation, variables);
    const current = await release(database);
    if (isSameLoad(current, engine.load)) return { result, engine };
    // None, where somebody empties the database, and while it is filled again: what it holds then is no answer.
    if (!current) break;
    engine = await openNext(bound, current);
  }
  throw releaseChanging('The facts are being replaced.', { hint: 'Ask again in a moment.' });
}

/** The engine that asks the database as this request may. */
function throughDatabase(engine: Engine, database: Database): Engine {
  if (engine.name === 'projection') return engine;
  const { load, vocabulary } = engine;
  return cypherEngine(atRelease(database, load.digest), load, vocabulary);
}

/** What is compiled says nothing exact of what went wrong: graphql-js is asked again then. */
async function run(
  schema: GraphQLSchema,
  serving: Serving,
  engine: Engine,
  { document, definition, selected, compiled }: Operation,
  variables: Variables,
): Promise<ExecutionResult> {
  const query = compiled();
  if (query) {
    const result = await query.query(undefined, makeContext(serving, engine, selected), variables);
    if (!result.errors) return result;
  }
  return execute({
    schema,
    document,
    contextValue: makeContext(serving, engine, selected),
    variableValues: variables,
    operationName: definition.name?.value ?? null,
  });
}
