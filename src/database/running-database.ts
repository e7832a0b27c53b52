/** A database that this process has started: how to reach it, and how to end it. */
export interface RunningDatabase {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly database: 'neo4j';
  /** Ends it and waits until it has ended. Asking twice is asking once. */
  stop(): Promise<void>;
}
