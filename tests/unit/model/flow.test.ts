import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, all, type Flow, flow, then, wait } from '../../../src/model/flow.js';
import { assertProperty } from '../../support/assert-property.js';
import { checked } from '../../support/checked.js';

const add = flow(function* (...answers: Answer<number>[]): Flow<number> {
  let sum = 0;
  for (const answer of answers) sum += yield* wait(answer);
  return sum;
});

/** What becomes of an answer, and whether it was there at once. */
async function outcome(
  ask: () => Answer<unknown>,
): Promise<{ later: boolean; value?: unknown; error?: unknown }> {
  let later = false;
  try {
    const answer = ask();
    later = answer instanceof Promise;
    return { later, value: await answer };
  } catch (error) {
    return { later, error };
  }
}

const soon = <T>(value: T): Promise<T> => new Promise((give) => setImmediate(give, value));

describe('flow', () => {
  test('answers at once where all that it waits for is there', () => {
    expect(add(1, 2, 3)).toBe(6);
    expect(add()).toBe(0);
  });

  test.each([
    ['first', [soon(1), 2, 3]],
    ['in the middle', [1, soon(2), 3]],
    ['last', [1, 2, soon(3)]],
    ['always', [soon(1), Promise.resolve(2), soon(3)]],
  ])('answers later where it has to wait %s', async (_, answers) => {
    const answer = add(...answers);
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toBe(6);
  });

  test('waits for whatever can be waited for, not for promises alone', async () => {
    // biome-ignore lint/suspicious/noThenProperty: it is what this is about.
    const thenable = { then: (give: (value: number) => void) => give(5) } as unknown as Promise<number>;
    expect(await add(1, thenable)).toBe(6);
  });

  test.each([[undefined], [null], [0], ['']])('takes %p for a value, which is there', (value) => {
    expect(
      flow(function* (): Flow<unknown> {
        return [yield* wait(value)];
      })(),
    ).toEqual([value]);
  });

  test('ends in the answer that it returns, now or later', async () => {
    const last = flow(function* (answer: Answer<number>): Flow<number> {
      yield* wait(0);
      return answer;
    });
    expect(last(1)).toBe(1);
    expect(await last(soon(1))).toBe(1);
  });

  test('takes no step before the answer to the one before is there', async () => {
    const steps: string[] = [];
    const ask = (name: string): Promise<void> => {
      steps.push(`asked ${name}`);
      return soon(undefined).then(() => void steps.push(`answered ${name}`));
    };
    await flow(function* (): Flow<void> {
      yield* wait(ask('one'));
      yield* wait(ask('two'));
    })();
    expect(steps).toEqual(['asked one', 'answered one', 'asked two', 'answered two']);
  });

  test('runs anew each time, several at one time', async () => {
    expect(await Promise.all([add(soon(1), 1), add(soon(2), 2), add(3, 3)])).toEqual([2, 4, 6]);
  });

  test('runs inside another, at once where that can', async () => {
    const twice = flow(function* (answer: Answer<number>): Flow<number> {
      return 2 * (yield* wait(add(answer, 1)));
    });
    expect(twice(1)).toBe(4);
    expect(await twice(soon(1))).toBe(4);
  });

  test('does what the async function of the same steps does, but at once where it has nothing to wait for', async () => {
    const kinds = fc.constantFrom('there', 'later', 'fails', 'throws');
    const steps = fc.array(fc.record({ kind: kinds, value: fc.nat(9) }), { maxLength: 5 });
    const cases = fc.sample(fc.tuple(steps, fc.boolean()), 1_000);
    for (const [given, forgiving] of cases) {
      const { later, ...flowing } = await outcome(() => inAFlow(given, forgiving));
      const { later: _always, ...expected } = await outcome(() => inAnAsyncFunction(given, forgiving));
      expect({ given, forgiving, ...flowing }).toEqual({ given, forgiving, ...expected });
      const stop = forgiving ? -1 : given.findIndex(({ kind }) => kind === 'throws');
      const taken = stop === -1 ? given : given.slice(0, stop);
      expect(later).toBe(taken.some(({ kind }) => kind === 'later' || kind === 'fails'));
    }
    checked(cases.length, 'flow does what the async function of the same steps does');
  });
});

interface Step {
  readonly kind: 'there' | 'later' | 'fails' | 'throws';
  readonly value: number;
}

function give({ kind, value }: Step): Answer<number> {
  if (kind === 'throws') throw value;
  if (kind === 'there') return value;
  return kind === 'later' ? Promise.resolve(value) : Promise.reject(value);
}

const inAFlow = flow(function* (steps: readonly Step[], forgiving: boolean): Flow<number[]> {
  const found: number[] = [];
  for (const step of steps) {
    try {
      found.push(yield* wait(give(step)));
    } catch (error) {
      if (!forgiving) throw error;
      found.push(-1);
    }
  }
  return found;
});

async function inAnAsyncFunction(steps: readonly Step[], forgiving: boolean): Promise<number[]> {
  const found: number[] = [];
  for (const step of steps) {
    try {
      found.push(await give(step));
    } catch (error) {
      if (!forgiving) throw error;
      found.push(-1);
    }
  }
  return found;
}

describe('errors of a flow', () => {
  const fail = (): never => {
    throw new Error('no');
  };

  test('are thrown at once where nothing was waited for', () => {
    const failing = flow(function* (): Flow<never> {
      yield* wait(1);
      return fail();
    });
    expect(() => failing()).toThrow('no');
  });

  test('are the answer where something was', async () => {
    const failing = flow(function* (): Flow<never> {
      yield* wait(soon(1));
      return fail();
    });
    await expect(failing()).rejects.toThrow('no');
  });

  test('of an answer that is waited for can be caught on the way, and what must be done is', async () => {
    let closed = 0;
    const careful = flow(function* (): Flow<string> {
      try {
        return yield* wait(Promise.reject(new Error('no')));
      } catch (error) {
        return `caught: ${(error as Error).message}`;
      } finally {
        closed++;
      }
    });
    expect(await careful()).toBe('caught: no');
    expect(closed).toBe(1);
  });
});

describe('then', () => {
  test('follows at once from what is there, and later from what will be', async () => {
    const double = (value: number): number => 2 * value;
    expect(then(2, double)).toBe(4);
    const later = then(soon(2), double);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(4);
  });

  test('hands on an error', async () => {
    await expect(then(Promise.reject(new Error('no')), () => 1)).rejects.toThrow('no');
  });
});

describe('all', () => {
  test('is there at once only if every answer is, and has them in their order', () => {
    const answers = fc.array(fc.record({ value: fc.nat(), later: fc.boolean() }), { maxLength: 5 });
    assertProperty(
      fc.property(answers, (given) => {
        const answer = all(given.map(({ value, later }) => (later ? Promise.resolve(value) : value)));
        const values = given.map(({ value }) => value);
        if (given.some(({ later }) => later)) expect(answer).toBeInstanceOf(Promise);
        else expect(answer).toEqual(values);
      }),
    );
  });

  test('has answers in their order, whichever comes first', async () => {
    expect(await all([soon(soon(1)), 2, Promise.resolve(3)])).toEqual([1, 2, 3]);
  });

  test('fails as soon as one does', async () => {
    const never = new Promise<number>(() => undefined);
    await expect(all([never, Promise.reject(new Error('no'))])).rejects.toThrow('no');
  });
});
