import type { Session } from 'neo4j-driver';

/**
 * Closes a session when the signal comes, which ends what the database does for it. Answers what closes it otherwise, and is to be
 * called in any case: a signal may live longer than the session.
 */
export function closeOn(signal: AbortSignal | undefined, session: Session): () => Promise<void> {
  // NOTE: what fails by it is told to whoever waits for the answer.
  const end = (): void => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', end, { once: true });
  return async () => {
    signal?.removeEventListener('abort', end);
    await session.close();
  };
}
