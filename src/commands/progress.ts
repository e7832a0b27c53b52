export interface Progress {
  /** So many of a part are done; of infinitely many where nobody knows yet of how many. */
  update(part: string, done: number, of: number): void;
}

/** Who is told, and by which clock. */
export interface Watcher {
  readonly isTerminal: boolean;
  /** In milliseconds. */
  now(): number;
  write(text: string): void;
}

const SECOND = 1000;
const BETWEEN_MS = 100;
const CLEAR_LINE = '\r\x1b[K';

/**
 * Says how far something has come: on a terminal in one line that changes, with rate and time left; else one line for each part
 * when it is done.
 */
export function makeProgress({ isTerminal, now, write }: Watcher = standardError()): Progress {
  let current: { readonly part: string; readonly began: number } | undefined;
  let shown = Number.NEGATIVE_INFINITY;
  return {
    update: (part, done, of) => {
      const moment = now();
      if (current?.part !== part) current = { part, began: moment };
      const seconds = (moment - current.began) / SECOND;
      if (done >= of) {
        write(`${isTerminal ? CLEAR_LINE : ''}${part}: ${counted(of)} in ${seconds.toFixed(1)} s\n`);
      } else if (isTerminal && moment - shown > BETWEEN_MS) {
        shown = moment;
        const whole = Number.isFinite(of) ? ` of ${counted(of)}` : '';
        write(`${CLEAR_LINE}${part}: ${counted(done)}${whole}${rate(done, of, seconds)}`);
      }
    },
  };
}

function rate(done: number, of: number, seconds: number): string {
  if (done === 0 || seconds < 1) return '';
  const perSecond = done / seconds;
  const left = Number.isFinite(of) ? `, ${Math.ceil((of - done) / perSecond)} s left` : '';
  return `, ${counted(Math.round(perSecond))} a second${left}`;
}

function counted(number: number): string {
  return number.toLocaleString('en');
}

/** A terminal is one that can write over a line of its own. */
function standardError(): Watcher {
  return {
    isTerminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb' && !process.env.CI,
    now: () => performance.now(),
    write: (text) => process.stderr.write(text),
  };
}
