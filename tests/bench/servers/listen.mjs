import { createServer } from 'node:http';

/** Tells the process that started this one where it listens, and whatever else it is to know. */
export function ready(facts) {
  // A process that ends of itself writes down its profile, where one is asked for. It does so too where the benchmark has died.
  process.once('SIGTERM', () => process.exit());
  process.stdin.once('end', () => process.exit()).resume();
  process.stdout.write(`${JSON.stringify(facts)}\n`);
}

/** Answers each POST with the text that an answer to its path and body is. */
export function serveJson(port, answer) {
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const body = parts.length === 1 ? parts[0] : Buffer.concat(parts);
      const text = answer(request.url, JSON.parse(body.toString()));
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  });
  server.keepAliveTimeout = 600_000;
  server.listen(port, '127.0.0.1', () => ready({ port }));
}
