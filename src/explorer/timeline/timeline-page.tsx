import { change } from '../address/go.js';
import './timeline.css';
import { useMemo } from 'react';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useTypes } from '../claims/use-types.js';
import { useSlow } from '../frame/answered.js';
import { DidYouMean } from '../frame/did-you-mean.js';
import { Problem } from '../frame/problem.js';
import { useTitle } from '../frame/use-title.js';
import { useReadings } from '../time/use-readings.js';
import { placingMoments } from './axis-moments.js';
import { ChosenEntities } from './chosen-entities.js';
import { Timeline } from './timeline.js';
import { timelineTitle } from './timeline-title.js';
import { useTimelineClaims } from './use-timeline-claims.js';

/** How many entities are shown one under the other. */
const MOST = 10;

/** Who stood in which relationship from when until when, of one to ten entities, as far as dates and the order of events say. */
export function TimelinePage() {
  const address = useAddress();
  const asked = itemsOf(address.parameters.e);
  const ids = asked.slice(0, MOST);
  const { entities, problems, isFetching, more } = useTimelineClaims(ids);
  const moments = useMemo(() => placingMoments(entities.flatMap(({ claims }) => claims)), [entities]);
  const { readings, error } = useReadings(moments);
  const isPlaced = moments.every((moment) => readings.has(moment));
  const types = useTypes();
  const isSlow = useSlow(isFetching || (!isPlaced && !error));
  const replace = (unknown: string, found: string): void =>
    change({ e: listOf(asked.map((id) => (id === unknown ? found : id))) });
  const title = timelineTitle(entities);
  useTitle(title);
  return (
    <div className="timeline">
      <h1>{title}</h1>
      {!address.embedded && <ChosenEntities asked={asked} most={MOST} />}
      {problems.map(({ id, error }) => (
        <div key={id}>
          <Problem error={error} />
          <DidYouMean error={error} onPick={(found, unknown) => replace(unknown, found)} />
        </div>
      ))}
      {error && <Problem error={error} />}
      {isSlow && (
        <p className="loading" role="status">
          Loading relationships …
        </p>
      )}
      {isPlaced && entities.length > 0 && types.size > 0 && (
        <Timeline entities={entities} readings={readings} types={types} more={more} />
      )}
    </div>
  );
}
