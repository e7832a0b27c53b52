/** A value that is there, or that will be: what the memory answers at once, a database answers later. */
export type Answer<T> = T | Promise<T>;

/** Steps of a flow, which end in a value, or in an answer. */
export type Flow<T> = Generator<Promise<unknown>, Answer<T>, unknown>;

/**
 * A function that waits for answers on its way and answers at once where all of them were there. An async function would answer
 * later in any case, and a thousand small answers each a turn of the event loop later make a slow one.
 *
 * In the function `const value = yield* wait(answer)` stands for `const value = await answer`.
 */
export function flow<Arguments extends unknown[], T>(
  steps: (...given: Arguments) => Flow<T>,
): (...given: Arguments) => Answer<T> {
  return (...given) => run(steps(...given), undefined);
}

/** The value of an answer, once it is there. */
export function* wait<T>(answer: Answer<T>): Generator<Promise<unknown>, T, unknown> {
  return (isPromise(answer) ? yield answer : answer) as T;
}

/** What follows from an answer: at once where it is there. */
export function then<T, Next>(answer: Answer<T>, next: (value: T) => Answer<Next>): Answer<Next> {
  return isPromise(answer) ? (answer as Promise<T>).then(next) : next(answer as T);
}

/** Answers, all of them: at once where all are there. */
export function all<T extends readonly unknown[] | []>(
  answers: T,
): Answer<{ -readonly [Key in keyof T]: Awaited<T[Key]> }> {
  type All = { -readonly [Key in keyof T]: Awaited<T[Key]> };
  return answers.some(isPromise) ? (Promise.all(answers) as Promise<All>) : (answers as unknown as All);
}

function run<T>(steps: Flow<T>, value: unknown): Answer<T> {
  const step = steps.next(value);
  return step.done ? step.value : later(steps, step.value);
}

async function later<T>(steps: Flow<T>, first: Promise<unknown>): Promise<T> {
  let waited = first;
  while (true) {
    let step: IteratorResult<Promise<unknown>, Answer<T>>;
    try {
      step = steps.next(await waited);
    } catch (error) {
      step = steps.throw(error);
    }
    if (step.done) return step.value;
    waited = step.value;
  }
}

function isPromise(answer: unknown): answer is Promise<unknown> {
  return typeof (answer as { then?: unknown } | null | undefined)?.then === 'function';
}
