import type { Placed } from './place-records.js';

/** Writes records as files in one of the formats of facts, into a folder that is put in place when all are there. */
export interface FactWriter {
  add(placed: Placed): void;
  /** Writes what is left, and gives the files that there are, from the folder on. */
  end(): readonly string[];
}
