import { connect } from 'node:net';

const HEADER_END = Buffer.from('\r\n\r\n');
const LINE_BREAK = 10;
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

/**
 * Asks a server on this machine over connections that are kept. It does what a benchmark needs and no more, so that it takes as
 * little as may be of the processor that the server runs on: one request at a time on each connection, whole answers.
 */
export function openHttp(port) {
  let idle = [];
  return {
    async send(request) {
      // Servers close what was idle for some seconds.
      idle = idle.filter(({ socket }) => !socket.destroyed && socket.writable);
      const connection = idle.pop() ?? (await open(port));
      const answer = await connection.ask(request);
      idle.push(connection);
      return answer;
    },
    close: () => {
      for (const { socket } of idle) socket.destroy();
    },
  };
}

/** A request, ready to be written. */
export function post(path, body) {
  const text = JSON.stringify(body);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

/** How long the body is, as it was sent; the line break with which some end it does not count. */
export function sizeOf(answer) {
  const breaks = answer[answer.length - 1] === LINE_BREAK ? 1 : 0;
  return answer.length - answer.indexOf(HEADER_END) - breaks;
}

export function jsonOf(answer) {
  const { status, body } = parse(answer);
  if (status !== 200) throw new Error(`The server answered ${status}: ${body.toString().slice(0, 500)}`);
  return JSON.parse(body);
}

function open(port) {
  return new Promise((opened, refused) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', refused);
    socket.once('connect', () => opened({ socket, ask: asker(socket) }));
  });
}

function asker(socket) {
  let pending;
  let parts = [];
  let length = 0;
  let wanted;
  socket.on('data', (part) => {
    parts.push(part);
    length += part.length;
    wanted ??= lengthOf(parts.length === 1 ? part : Buffer.concat(parts));
    if (wanted === 'chunked' ? !endsChunked(parts) : wanted === undefined || length < wanted) return;
    const answer = parts.length === 1 ? part : Buffer.concat(parts);
    parts = [];
    length = 0;
    wanted = undefined;
    pending.answered(answer);
  });
  socket.on('error', (error) => pending?.failed(error));
  socket.on('close', () => pending?.failed(new Error('The server closed the connection.')));
  return (request) =>
    new Promise((answered, failed) => {
      pending = { answered, failed };
      socket.write(request);
    });
}

/** How long the whole answer is, or that only its end tells; undefined while its header is not all there. */
function lengthOf(start) {
  const end = start.indexOf(HEADER_END);
  if (end < 0) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(start.latin1Slice(0, end))?.[1];
  return length === undefined ? 'chunked' : end + HEADER_END.length + Number(length);
}

function endsChunked(parts) {
  const last = parts.at(-1);
  const tail = last.length >= LAST_CHUNK.length ? last : Buffer.concat(parts);
  return tail.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
}

function parse(answer) {
  const end = answer.indexOf(HEADER_END);
  const header = answer.latin1Slice(0, end);
  const rest = answer.subarray(end + HEADER_END.length);
  const body = /\r\ntransfer-encoding: *chunked/i.test(header) ? joined(rest) : rest;
  return { status: Number(header.slice(9, 12)), body };
}

function joined(chunks) {
  const bodies = [];
  for (let at = 0; ; ) {
    const line = chunks.indexOf('\r\n', at);
    const size = Number.parseInt(chunks.latin1Slice(at, line), 16);
    if (size === 0) return Buffer.concat(bodies);
    bodies.push(chunks.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
