import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Finding, failure, ok } from './finding.js';

const CHECK = 'port';
const PATIENCE_MS = 2_000;

/** Whether the API can listen where the settings say, or does. */
export async function checkPort(host: string, port: number): Promise<Finding> {
  const place = `${host}:${port}`;
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, 'listening');
    return ok(CHECK, `${place} is free.`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE')
      return failure(CHECK, `Nothing can listen on ${place}: ${message}.`, 'Set HOST or PORT.');
    if (await isAllegiance(host, port)) return ok(CHECK, `Allegiance runs on ${place}.`);
    return failure(CHECK, `${place} is taken by another program.`, 'End that, or set PORT.');
  } finally {
    server.close();
  }
}

async function isAllegiance(host: string, port: number): Promise<boolean> {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/readyz`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { status } = (await response.json()) as { status?: unknown };
    return typeof status === 'string';
  } catch {
    return false;
  }
}
