/** How long a database took to boot, by its own clock. */
export interface BootTimes {
  /** The virtual machine, before the first line of ours. */
  readonly javaMs: number;
  /** Neo4j itself, from there until it takes queries. */
  readonly kernelMs: number;
}

/** A database that this process has started: how to reach it, and how to end it. */
export interface RunningDatabase {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly database: 'neo4j';
  /** Where it is known. */
  readonly boot?: BootTimes;
  /** Ends it and waits until it has ended. Asking twice is asking once. */
  stop(): Promise<void>;
}
