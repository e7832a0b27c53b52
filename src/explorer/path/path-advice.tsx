import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import type { PathLimit, PathsQuery } from '../operations.js';
import { focusFound } from './focus-found.js';
import { MOST_HOPS } from './path-question.js';
import { relaxation, relaxed } from './relaxed.js';

/** Why there is none: what giving up one limit would give, and a button that gives it up. */
export function PathAdvice({ advice }: { advice: PathsQuery['paths']['advice'] }) {
  const giveUp = (limits: readonly PathLimit[]): void => {
    change(relaxed(limits));
    focusFound();
  };
  if (advice.length === 0)
    return (
      <p>
        No chain of up to {MOST_HOPS} relationships joins the two at any time, of whatever types. That nothing
        is recorded does not say that they had nothing to do with each other.
      </p>
    );
  return (
    <ul className="advice plain">
      {advice.map(({ sentence, relax, path }) => (
        <li key={relax.join()}>
          <p>{sentence}</p>
          <p className="quiet">
            {[path.start, ...path.hops.map(({ to }) => to)].map(({ name }) => name).join(' – ')}
          </p>
          <Button onPress={() => giveUp(relax)}>{relaxation(relax)}</Button>
        </li>
      ))}
    </ul>
  );
}
