import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { ApiError } from '../api/api-error.js';

interface Props {
  readonly error: ApiError;
  retry(): void;
}

/** What went wrong, in the words of the API, and what can be done: to ask again, this and whatever else got no answer. */
export function Problem({ error, retry }: Props) {
  const client = useQueryClient();
  // What stands around the page was not answered either, and does not say so.
  const again = (): void => {
    retry();
    void client.refetchQueries(
      { predicate: ({ state }) => state.status === 'error' },
      { cancelRefetch: false },
    );
  };
  return (
    <div className="problem" role="alert">
      <p>
        {error.message} {error.hint}
      </p>
      <p className="quiet">
        <code>{error.code}</code>
      </p>
      {error.passes && <Button onPress={again}>Try again</Button>}
    </div>
  );
}
