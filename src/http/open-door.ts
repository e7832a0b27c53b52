import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { badSetting, portInUse } from '../errors.js';
import { answerWhileStarting } from './answer-while-starting.js';
import { type OpenConnections, openConnections } from './open-connections.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Where requests come in: from the first moment on, though what answers them takes seconds to start. */
export interface Door {
  /** http://host:port, with the port that was taken. */
  readonly url: string;
  /** Says what the answers are waiting for. */
  say(reason: string): void;
  /** Hands every request from now on to what answers. */
  open(handler: Handler): void;
  /**
   * Takes no more connections, and waits until the requests that come on those that there are have been answered; each ends with
   * its answer. Whose client takes nothing any more is not waited for. Asking twice is asking once.
   */
  close(): Promise<void>;
}

export interface DoorSettings {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** For how long a connection that is silent may still bring a request when the door closes. */
  readonly partingMs?: number;
  /** How long a client may take to send the headers of a request, and all of it. */
  readonly headersMs?: number;
  readonly requestMs?: number;
}

/** As long as Fastify keeps a connection that is silent: longer than the proxies that may stand before it. */
const KEEP_ALIVE_MS = 72_000;
/** Who sends a request byte by byte, to hold a connection for nothing, is refused. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;
const LATE_LOOK_MS = 1_000;
const LOOK_MS = 50;
/** Who asks one question after the other has sent the next one by then, and is told in its answer that it was the last. */
const PARTING_MS = 500;
/** A client that is slow takes something in this time. */
const STALLED_MS = 4_000;

/**
 * Listens at once. Refuses a port that is taken (PORT_IN_USE) and a host that is not of this machine (BAD_SETTING).
 * NOTE: it imports nothing heavy, as it is to listen before that is loaded.
 */
export async function openDoor({
  host,
  port,
  partingMs = PARTING_MS,
  headersMs = HEADERS_MS,
  requestMs = REQUEST_MS,
}: DoorSettings): Promise<Door> {
  let reason = 'The server is starting';
  let handler: Handler = (request, response) => answerWhileStarting(request, response, reason);
  const timeouts = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: LATE_LOOK_MS,
  };
  const server = createServer(timeouts, (request, response) => handler(request, response));
  const connections = openConnections(server);
  await listen(server, host, port);
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    say: (text) => {
      reason = text;
    },
    open: (next) => {
      handler = next;
    },
    close: () => {
      closing ??= close(server, connections, partingMs);
      return closing;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((listening, refuse) => {
    server.once('error', (cause: NodeJS.ErrnoException) => refuse(refusal(cause, host, port)));
    server.listen({ host, port }, listening);
  });
}

function refusal(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return badSetting(`HOST is "${host}", which is no address of this machine.`, {
        hint: 'Leave it out for 127.0.0.1.',
        cause,
      });
    case 'EADDRINUSE':
      return portInUse(`Port ${port} of ${host} is taken.`, {
        hint: 'End what listens there, or set PORT.',
        cause,
      });
    default:
      return cause;
  }
}

/**
 * NOTE: a server of Node that closes ends the connections on which nothing is asked, and with them whatever is on its way to it: a
 * client that keeps its connection gets no answer then, and cannot know whether it may ask again. So the listening ends first, by
 * what the class above Node's does, and such a connection when it has been silent for a while.
 */
function close(server: Server, connections: OpenConnections, partingMs: number): Promise<void> {
  const begun = performance.now();
  connections.sayGoodbye();
  const look = (): void => {
    if (performance.now() - begun >= partingMs) connections.endIdle();
    connections.endStalled(STALLED_MS);
  };
  const looking = setInterval(look, LOOK_MS);
  return new Promise((closed) => {
    NetServer.prototype.close.call(server, () => {
      clearInterval(looking);
      closed();
    });
    look();
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
