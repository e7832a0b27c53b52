import { rmSync } from 'node:fs';

/**
 * Has a folder of drafts removed when this process exits, as it does when a command is ended by ctrl-C. What it gives back removes
 * the folder at once.
 */
export function removeAtExit(folder: string): () => void {
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return () => {
    process.off('exit', remove);
    remove();
  };
}
