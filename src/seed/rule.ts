import type { DataSet, Finding } from './data-set.js';

/** A rule of the data: what it finds wrong, in a form that tells an editor what to do. One rule, one file, one test. */
export interface Rule {
  readonly name: string;
  check(data: DataSet): Iterable<Finding>;
}
