import { join } from 'node:path';

export interface MachineOptions {
  /** The folder of the store: also where a crash of the virtual machine is written down. */
  readonly store: string;
  readonly heapMb: number;
  /** `quick` boots sooner and answers slower in the long run: for tests. `full` is for serving. */
  readonly compiler: 'quick' | 'full';
  /** Classes, parsed and linked beforehand: read from a file, or written to one when the machine ends. */
  readonly archive?: { readonly read: string } | { readonly write: string };
}

/** What the Java virtual machine is told before the launcher's own arguments. */
export function javaArguments({ store, heapMb, compiler, archive }: MachineOptions): string[] {
  return [
    `-Xmx${heapMb}m`,
    // Neo4j goes on half alive after an OutOfMemoryError. Ended, it is at least known to be.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(store, 'crash-%p.log')}`,
    '-Dfile.encoding=UTF-8',
    // By default the machine's warnings (thousands, when it writes an archive) go to standard output.
    '-Xlog:disable',
    '-Xlog:all=error:stderr',
    ...(compiler === 'quick' ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
    ...archiveArguments(archive),
  ];
}

function archiveArguments(archive: MachineOptions['archive']): string[] {
  if (!archive) return [];
  return 'read' in archive
    ? [`-XX:SharedArchiveFile=${archive.read}`]
    : [`-XX:ArchiveClassesAtExit=${archive.write}`];
}
