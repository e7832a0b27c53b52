import { setImmediate as nextTurn } from 'node:timers/promises';

const TURN_MS = 10;
/** Looking at the clock costs as much as the work on a record. */
const BETWEEN_LOOKS = 1_024;

/** Does the work for each place below a count, and lets requests that wait have their turn every few milliseconds. */
export async function inTurns(count: number, work: (place: number) => void): Promise<void> {
  let began = performance.now();
  for (let place = 0; place < count; place++) {
    work(place);
    if (place % BETWEEN_LOOKS !== 0 || performance.now() - began < TURN_MS) continue;
    await nextTurn();
    began = performance.now();
  }
}
