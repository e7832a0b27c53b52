import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ApiError } from '../api/api-error.js';
import { hintOf } from './hint-of.js';

interface Props {
  readonly error: ApiError;
  /** What else can be done. */
  readonly children?: ReactNode;
}

/** What went wrong, and what can be done: to ask again whatever got no answer. */
export function Problem({ error, children }: Props) {
  const client = useQueryClient();
  // All of it: what stands around the page was not answered either, and does not say so.
  const again = (): void =>
    void client.refetchQueries(
      { predicate: ({ state }) => state.status === 'error' },
      { cancelRefetch: false },
    );
  return (
    <div className="problem" role="alert">
      <p>
        {error.message} {hintOf(error)}
      </p>
      <p className="quiet">
        <code>{error.code}</code>
      </p>
      {error.passes && <Button onPress={again}>Try again</Button>}
      {children}
    </div>
  );
}
