import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import type { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { amount } from '../frame/amount.js';
import { Problem } from '../frame/problem.js';
import { HappeningsDocument, type HappeningsQuery } from '../operations.js';

interface Props {
  readonly of: readonly string[];
  onOpen(claim: string): void;
}

type Item = HappeningsQuery['timeline']['nodes'][number];

/** What happened, in order, as the API tells it: events, and relationships by when they began. */
export function Happenings({ of, onOpen }: Props) {
  const { data, error, fetchNextPage, hasNextPage } = useInfiniteQuery<HappeningsQuery, ApiError>({
    queryKey: [HappeningsDocument.toString(), of],
    queryFn: ({ pageParam, signal }) =>
      ask(HappeningsDocument, { of, after: pageParam as string | null }, signal),
    initialPageParam: null,
    getNextPageParam: ({ timeline: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  if (error) return <Problem error={error} />;
  if (!data) return null;
  const items = data.pages.flatMap(({ timeline }) => timeline.nodes);
  const total = data.pages[0]?.timeline.totalCount ?? 0;
  return (
    <section aria-labelledby="happenings">
      <h2 id="happenings">
        In order <span className="quiet">{countOf(items.length, total)}</span>
      </h2>
      {total === 0 && <p className="nothing">No source places anything of this in time.</p>}
      <ol className="timeline-happenings">
        {items.map((item) => (
          <li key={item.event?.id ?? item.relationship?.id}>
            <Happening item={item} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {hasNextPage && <Button onPress={() => void fetchNextPage()}>More</Button>}
    </section>
  );
}

function countOf(shown: number, total: number): string {
  if (total === 0) return '0';
  return `${shown < total ? `${amount(shown)} of ${amount(total)}` : amount(total)}, events among them`;
}

function Happening({
  item: { sentence, event, relationship },
  onOpen,
}: {
  item: Item;
  onOpen(id: string): void;
}) {
  const address = useAddress();
  if (relationship)
    return (
      <Button className="timeline-sentence" onPress={() => onOpen(relationship.id)}>
        {sentence}
      </Button>
    );
  if (!event) return <span>{sentence}</span>;
  const moment = `event:${event.id}`;
  return (
    <span className="timeline-happened">
      <PageLink to={toView(address, 'entity', { id: event.id })}>{sentence}</PageLink>
      <Button
        className="timeline-as-of"
        aria-label={`As of this: ${sentence}`}
        isDisabled={address.parameters.at === moment}
        onPress={() => change({ at: moment })}
      >
        as of this
      </Button>
    </span>
  );
}
