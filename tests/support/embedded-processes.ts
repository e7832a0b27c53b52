import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTENING = '0A';

/** The addresses that a process listens on, as Linux writes them: 0100007F:1F90 is 127.0.0.1:8080. */
export function listeningAddresses(pid: number): string[] {
  const own = new Set(socketsOf(pid));
  return ['tcp', 'tcp6'].flatMap((table) => {
    const rows = readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1);
    return rows
      .map((row) => row.trim().split(/\s+/))
      .filter(([, , , state, , , , , , socket]) => state === LISTENING && own.has(socket ?? ''))
      .map(([, address]) => address ?? '');
  });
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? [];
    } catch {
      return []; // closed while we looked
    }
  });
}

/** The process of the database that has this store, as long as it has not said so itself. */
export function pidOfStore(store: string): number | undefined {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).find((pid) => commandOf(pid).includes(`store=${store}`));
}

function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // ended while we looked
  }
}
