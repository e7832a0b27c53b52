import { tell } from './output.js';

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Has ctrl-C and SIGTERM end this process with the code that shells know them by, and say what has become of its work. */
export function endOnSignal(message: string, cleanUp: () => void = () => {}): void {
  for (const [signal, code] of Object.entries(CODES)) {
    process.once(signal, () => {
      cleanUp();
      tell(message);
      process.exit(code);
    });
  }
}
