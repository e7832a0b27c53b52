import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';
import type { ApiError } from '../api/api-error.js';
import { unknownId } from '../api/suggested-ids.js';
import { DidYouMean } from '../frame/did-you-mean.js';
import { Problem } from '../frame/problem.js';

/** Which of those that a network was to begin with nobody knows, what they may have been, and the way on without them. */
export function UnknownRoots({ unknown }: { unknown: readonly ApiError[] }) {
  return unknown.map((error) => {
    const id = unknownId(error.message) ?? '';
    return (
      <Problem key={id} error={error}>
        <DidYouMean error={error} onPick={(found) => replace(id, [found])} />
        <Button onPress={() => replace(id, [])}>Leave it out</Button>
      </Problem>
    );
  });
}

function replace(unknown: string, by: readonly string[]): void {
  const put = (list: string | undefined) =>
    listOf(itemsOf(list).flatMap((id) => (id === unknown ? by : [id])));
  change(({ e, x }) => ({ e: put(e), x: put(x) }));
  // NOTE: the button goes away with the error; the focus begins anew with the page.
  document.getElementById('page')?.focus();
}
