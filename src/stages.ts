import { performance } from 'node:perf_hooks';

/** The parts of a start and how long each took, from the start of the process on. */
export interface Stages {
  /** Ends a part: what passed since the one before it. */
  end(name: string, details?: Readonly<Record<string, number | undefined>>): void;
  /** Times work that goes on while others wait for the database, and so is no part of the whole. */
  beside<T>(name: string, work: () => T | Promise<T>): Promise<T>;
  /** `Ready after 5.9 s: prepare 0.1, launch 0.4, database 2.7 (Java 0.6, kernel 2.0), …`. */
  summary(): string;
}

const SECOND = 1000;

/** Left by scripts/allegiance.mjs in the clock of the process, where that prepared the checkout first. */
const PREPARED = 'prepared';

/** Begins with the process, not with the call: what came before is the first part, or the first two. */
export function startStages(): Stages {
  const parts: string[] = [];
  const besides: string[] = [];
  const [prepared] = performance.getEntriesByName(PREPARED);
  if (prepared) parts.push(`prepare ${seconds(prepared.startTime)}`);
  let last = prepared?.startTime ?? 0;
  return {
    end: (name, details = {}) => {
      const now = performance.now();
      const known = Object.entries(details).flatMap(([detail, milliseconds]) =>
        milliseconds === undefined ? [] : `${detail} ${seconds(milliseconds)}`,
      );
      parts.push(
        `${name} ${seconds(now - last)}${known.length > 0 ? ` (of which ${known.join(', ')})` : ''}`,
      );
      last = now;
    },
    beside: async (name, work) => {
      const begun = performance.now();
      const result = await work();
      besides.push(`${name} ${seconds(performance.now() - begun)}`);
      return result;
    },
    summary: () => `Ready after ${seconds(last)} s: ${parts.join(', ')}. Meanwhile: ${besides.join(', ')}.`,
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / SECOND).toFixed(1);
}
