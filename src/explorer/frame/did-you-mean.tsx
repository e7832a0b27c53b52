import { Button } from 'react-aria-components';
import type { ApiError } from '../api/api-error.js';
import { suggestedIds, unknownId } from '../api/suggested-ids.js';

interface Props {
  readonly error: ApiError | null;
  onPick(id: string, unknown: string): void;
}

/** What the API suggests in place of an id that it does not know, to be taken by a press; nothing where it suggests nothing. */
export function DidYouMean({ error, onPick }: Props) {
  const ids = error?.code === 'NOT_FOUND' ? suggestedIds(error.message) : [];
  const unknown = unknownId(error?.message ?? '');
  if (ids.length === 0 || unknown === undefined) return null;
  const pick = (id: string): void => {
    onPick(id, unknown);
    // NOTE: the button goes away with the error; the focus begins anew with the page.
    document.getElementById('page')?.focus();
  };
  return (
    <p className="did-you-mean">
      Take{' '}
      {ids.map((id) => (
        <Button key={id} onPress={() => pick(id)}>
          {id}
        </Button>
      ))}
    </p>
  );
}
