import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { listOf } from '../address/lists.js';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import { useAnnounce } from '../frame/announcer.js';
import { ConflictSideColumn } from './conflict-side-column.js';
import { ConflictTable } from './conflict-table.js';
import { type ShownConflict, sidesOf } from './sides-of.js';
import { sidesSummary } from './sides-summary.js';

/** The sides, a column each, as of the moment; or all who took part, as a table. */
export function ConflictSides({ conflict }: { conflict: ShownConflict }) {
  const address = useAddress();
  const { at, certain, table } = address.parameters;
  const counts = ({ certainty }: ShownClaim): boolean =>
    !at || certainty === 'CERTAIN' || (certainty === 'POSSIBLE' && !certain);
  const sides = sidesOf(conflict, counts);
  const summary = sidesSummary(sides, at !== undefined);
  const announce = useAnnounce();
  useEffect(() => announce(summary), [announce, summary]);
  const claims = sides.flatMap(({ now, otherwise }) => [...now, ...otherwise]).flatMap((one) => one.claims);
  if (claims.length === 0) return <p className="nothing">No source says who fought in it.</p>;
  const factions = claims.map(({ subject }) => subject).filter(({ kind }) => kind === 'FACTION');
  return (
    <section aria-labelledby="sides">
      <div className="sides-head">
        <h2 id="sides">Sides</h2>
        <span className="quiet">{summary}</span>
        <Button onPress={() => change({ table: table ? undefined : '1' }, { replace: true })}>
          {table ? 'As columns' : 'As a table'}
        </Button>
        {at && (
          <label className="certain-only">
            <input
              type="checkbox"
              checked={Boolean(certain)}
              onChange={({ target }) =>
                change({ certain: target.checked ? '1' : undefined }, { replace: true })
              }
            />
            Certain only
          </label>
        )}
        {factions.length > 1 && (
          <PageLink to={toView(address, 'matrix', { e: listOf(factions.map(({ id }) => id)) ?? '' })}>
            How they stand to each other
          </PageLink>
        )}
      </div>
      {table ? (
        <ConflictTable caption={`Who fought in ${conflict.name}`} sides={sides} />
      ) : (
        <div className="sides">
          {sides.map((side) => (
            <ConflictSideColumn key={side.name ?? ''} side={side} />
          ))}
        </div>
      )}
    </section>
  );
}
