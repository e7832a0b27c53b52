import { tell } from './output.js';

export interface Progress {
  /** So many of a part are done; of infinitely many where nobody knows yet of how many. */
  update(part: string, done: number, of: number): void;
}

const SECOND = 1000;
const BETWEEN_MS = 100;
const CLEAR_LINE = '\r\x1b[K';

/**
 * Says how far something has come: on a terminal in one line that changes, with rate and time left; else one line for each part
 * when it is done.
 */
export function makeProgress(isTerminal = takesBackLines()): Progress {
  let current: { readonly part: string; readonly began: number } | undefined;
  let shown = 0;
  return {
    update: (part, done, of) => {
      const now = performance.now();
      if (current?.part !== part) current = { part, began: now };
      const seconds = (now - current.began) / SECOND;
      if (done >= of) {
        if (isTerminal) process.stderr.write(CLEAR_LINE);
        tell(`${part}: ${counted(of)} in ${seconds.toFixed(1)} s`);
      } else if (isTerminal && now - shown > BETWEEN_MS) {
        shown = now;
        const whole = Number.isFinite(of) ? ` of ${counted(of)}` : '';
        process.stderr.write(`${CLEAR_LINE}${part}: ${counted(done)}${whole}${rate(done, of, seconds)}`);
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

/** Whether standard error is a terminal that can write over a line of its own. */
function takesBackLines(): boolean {
  return process.stderr.isTTY === true && process.env.TERM !== 'dumb' && !process.env.CI;
}

function counted(number: number): string {
  return number.toLocaleString('en');
}
