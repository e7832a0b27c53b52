import { useQuery, useQueryClient } from '@tanstack/react-query';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { useParameter } from '../address/use-address.js';
import { ask } from '../api/ask.js';
import { useAnswer } from '../api/use-answer.js';
import { ReleaseDocument } from '../operations.js';

const LOOK_MS = 30_000;

/** Says that other facts were loaded than those that the page shows, or than those that a link was made of. */
export const ReleaseNotice = memo(function ReleaseNotice() {
  const release = useParameter('release');
  const client = useQueryClient();
  const { data: shown } = useAnswer(ReleaseDocument, {});
  const { data: loaded } = useQuery({
    queryKey: ['loaded'],
    queryFn: ({ signal }) => ask(ReleaseDocument, {}, signal),
    refetchInterval: LOOK_MS,
    staleTime: 0,
  });
  if (!shown || !loaded) return null;
  const { digest } = loaded.release;
  if (shown.release.digest !== digest)
    return (
      <p className="notice" role="status">
        Other facts were loaded since this page was opened.{' '}
        <Button onPress={() => void client.invalidateQueries()}>Show them</Button>
      </p>
    );
  if (!release || digest.startsWith(release)) return null;
  return (
    <p className="notice" role="status">
      The facts have changed since this link was made ({release} then, {digest.slice(0, 12)} now).{' '}
      <Button onPress={() => change({ release: undefined }, { replace: true })}>Understood</Button>
    </p>
  );
});
