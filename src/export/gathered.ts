import type { Exported } from './exported.js';

/** An export, and whether it still is of one release. */
export interface Gathered {
  readonly exported: Exported;
  /** Called before the last of it is handed over: refuses with RELEASE_CHANGING where other facts were loaded since it began. */
  settle(): Promise<void>;
}
