import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The connections of a server, and what is still to be answered on them. */
export interface OpenConnections {
  /** Has whoever is answered from now on hear that the connection ends with it: what is under way, and what still comes. */
  sayGoodbye(): void;
  /** Ends those on which nothing is asked. */
  endIdle(): void;
  /** Ends those whose client has taken nothing of its answer for so long. */
  endStalled(milliseconds: number): void;
}

interface Sending {
  /** How much had been handed to the connection when last looked at, and since when it has been no more. */
  readonly written: number;
  readonly since: number;
}

/** Watches the connections of a server from its first one on. */
export function openConnections(server: Server): OpenConnections {
  const silent = new Set<Socket>();
  const pending = new Map<ServerResponse, Sending | undefined>();
  let isLeaving = false;
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  // NOTE: before whoever answers, who may have sent all when this returns.
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    silent.delete(socket);
    pending.set(response, undefined);
    response.once('close', () => pending.delete(response));
    if (isLeaving) response.shouldKeepAlive = false;
  });
  return {
    sayGoodbye: () => {
      isLeaving = true;
      for (const response of pending.keys()) if (!response.headersSent) response.shouldKeepAlive = false;
    },
    endIdle: () => {
      server.closeIdleConnections();
      // Those that were opened in advance, and never used, are not idle to Node.
      for (const socket of silent) if (socket.bytesRead === 0) socket.destroy();
    },
    endStalled: (milliseconds) => {
      const now = performance.now();
      for (const [response, before] of pending) {
        const { socket } = response;
        if (!socket || socket.writableLength === 0) pending.set(response, undefined);
        else if (before?.written !== socket.bytesWritten)
          pending.set(response, { written: socket.bytesWritten, since: now });
        else if (now - before.since >= milliseconds) socket.destroy();
      }
    },
  };
}
