import { Neo4jError } from 'neo4j-driver';

/** Whether an error is the driver's or the server's; its text is not for clients. */
export function isNeo4jError(error: unknown): boolean {
  return error instanceof Neo4jError;
}
