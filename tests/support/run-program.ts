import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

interface Surroundings {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * What a program prints that is given this text on standard input. Fails, with all that it has printed, where it ends with an
 * error.
 * NOTE: whoever waits for it in a blocked process finds its connections closed by the server meanwhile.
 */
export async function runProgram(
  command: string,
  parameters: readonly string[],
  { input = '', ...where }: Surroundings = {},
): Promise<string> {
  const child = spawn(command, parameters, { ...where, stdio: 'pipe' });
  child.stdin.on('error', () => undefined).end(input); // it may end before it has read all of it
  const [printed, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${printed}${complaints}`);
  return printed;
}
