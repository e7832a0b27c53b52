import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the machine. */
const MS_OF_TICK = 10;

/** How long these processes have been on a processor, in milliseconds. */
export function processorTime(pids) {
  return pids.reduce((sum, pid) => sum + timeOf(pid), 0);
}

function timeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) * MS_OF_TICK;
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}
