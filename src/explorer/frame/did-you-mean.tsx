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
  return (
    <p className="did-you-mean">
      Take{' '}
      {ids.map((id) => (
        <Button key={id} onPress={() => onPick(id, unknown)}>
          {id}
        </Button>
      ))}
    </p>
  );
}
