import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { releaseChanging } from '../errors.js';
import { isSameLoad } from '../model/release.js';
import { release } from '../queries/release.js';
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
 */
export async function executeOperation(
  schema: GraphQLSchema,
  serving: Serving,
  operation: Operation,
  variables: Variables,
): Promise<Answered> {
  let engine = serving.engine();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await run(schema, serving, engine, operation, variables);
    if (engine.name === 'projection' && !operation.asksDatabase) return { result, engine };
    const current = await release(serving.database);
    if (isSameLoad(current, engine.load)) return { result, engine };
    // None, where somebody empties the database, and while it is filled again: what it holds then is no answer.
    if (!current) break;
    engine = await openNext(serving, current);
  }
  throw releaseChanging('The facts are being replaced.', { hint: 'Ask again in a moment.' });
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
