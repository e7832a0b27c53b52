import { execFile } from 'node:child_process';

export interface CommandResult {
  /** null where the program could not be started or did not end in time. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Added to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Ends it where it says so. */
  readonly signal?: AbortSignal;
}

const MOST_OUTPUT = 16 * 1024 * 1024;

/** Runs a program to its end and answers how it ended. Refuses nothing: a failure is a code that the caller reads. */
export function runCommand(
  file: string,
  args: readonly string[],
  { env = {}, timeoutMs = 0, signal }: CommandOptions = {},
): Promise<CommandResult> {
  // Windows starts a .cmd file, such as Maven's, only through its shell, which splits at spaces.
  const shell = file.endsWith('.cmd');
  const quote = (text: string) => (shell && text.includes(' ') ? `"${text}"` : text);
  return new Promise((resolve) => {
    const options = {
      env: { ...process.env, ...env },
      shell,
      timeout: timeoutMs,
      maxBuffer: MOST_OUTPUT,
      windowsHide: true,
      ...(signal && { signal }),
    };
    const child = execFile(quote(file), args.map(quote), options, (error, stdout, stderr) => {
      resolve({ code: error ? codeOf(error) : 0, stdout, stderr });
    });
    child.stdin?.end();
  });
}

function codeOf({ code }: { code?: string | number | null }): number | null {
  return typeof code === 'number' ? code : null;
}
