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

/**
 * How often code has to have run before it is compiled for speed: twenty times as often as by default. Half of what a boot costs
 * would else be the compiling of code that runs during the boot alone; what runs for each query or row gets there within seconds.
 */
const COMPILE_LATE = [
  '-XX:Tier4InvocationThreshold=100000',
  '-XX:Tier4MinInvocationThreshold=12000',
  '-XX:Tier4CompileThreshold=300000',
  '-XX:Tier4BackEdgeThreshold=800000',
];

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
    // They tune; a machine that does not know one of them does without.
    '-XX:+IgnoreUnrecognizedVMOptions',
    ...(compiler === 'quick' ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : COMPILE_LATE),
    ...archiveArguments(archive),
  ];
}

function archiveArguments(archive: MachineOptions['archive']): string[] {
  if (!archive) return [];
  return 'read' in archive
    ? [`-XX:SharedArchiveFile=${archive.read}`]
    : [`-XX:ArchiveClassesAtExit=${archive.write}`];
}
