import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts the process that asks a system. */
export async function openClient({ client, target }, sets) {
  const child = fork(join(import.meta.dirname, 'client-process.mjs'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let settle;
  child.on('message', (message) => settle(message));
  child.on('exit', (code) => settle?.({ failed: `The process that asks ended with ${code}.` }));
  const answer = async () => {
    const message = await new Promise((settled) => {
      settle = settled;
    });
    if ('failed' in message) throw new Error(message.failed);
    return message.result;
  };
  child.send({ client, target, sets });
  await answer();
  return {
    pid: child.pid,
    order: (order, what) => {
      child.send({ order, ...what });
      return answer();
    },
    stop: async () => {
      if (!child.connected) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
