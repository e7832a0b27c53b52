import { totalmem } from 'node:os';
import { type Finding, ok, warning } from './finding.js';

const CHECK = 'memory';
const MEGABYTE = 1024 ** 2;

export interface MemorySettings {
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly projectionMb: number;
  readonly answerCacheMb: number;
}

/** Whether the machine has what the settings allow the database and the server to take. */
export function checkMemory(
  { heapMb, pageCacheMb, projectionMb, answerCacheMb }: MemorySettings,
  hasMb: number = Math.floor(totalmem() / MEGABYTE),
): Finding {
  const allowed = heapMb + pageCacheMb + projectionMb + answerCacheMb;
  const message = `The settings allow ${allowed} MB, and the machine has ${hasMb}.`;
  if (allowed <= hasMb) return ok(CHECK, message);
  const hint = 'Lower ALLEGIANCE_HEAP_MB, ALLEGIANCE_PAGE_CACHE_MB or ALLEGIANCE_PROJECTION_MB.';
  return warning(CHECK, message, hint);
}
