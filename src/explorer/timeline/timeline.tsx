import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { ClaimsTable } from '../claims/claims-table.js';
import { Problem } from '../frame/problem.js';
import type { TypeEntry } from '../marks/line-style.js';
import type { Reading } from '../time/use-readings.js';
import { useStepKeys } from '../time/use-step-keys.js';
import { AxisNote } from './axis-note.js';
import { ClaimPanel } from './claim-panel.js';
import { countWords } from './count-words.js';
import { Happenings } from './happenings.js';
import { BEYOND, layoutOf } from './layout.js';
import { Legend } from './legend.js';
import { momentBeside } from './moment-at.js';
import { momentWords } from './moment-words.js';
import { NotPlaced } from './not-placed.js';
import { NothingShown } from './nothing-shown.js';
import { calendarOf, seeTimeline } from './see-timeline.js';
import { TimelinePicture } from './timeline-picture.js';
import { TimelineTakeAway } from './timeline-take-away.js';
import { timelineTitle } from './timeline-title.js';
import { TimelineTools } from './timeline-tools.js';
import { useMoment } from './use-moment.js';
import type { EntityWithClaims } from './use-timeline-claims.js';
import { useWidth } from './use-width.js';

interface Props {
  readonly entities: readonly EntityWithClaims[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly types: ReadonlyMap<string, TypeEntry>;
  /** Reads more of the claims; undefined where all are read. */
  readonly more: (() => void) | undefined;
}

const PICTURE = 'timeline-picture';

/** The relationships of some entities: as a picture or a table, those without a place in time, and what happened as sentences. */
export function Timeline({ entities, readings, types, more }: Props) {
  const address = useAddress();
  const { at, type, certain, table, sel } = address.parameters;
  const [box, available] = useWidth<HTMLDivElement>();
  const [zoom, setZoom] = useState(1);
  const { reading: moment, error } = useMoment(at, readings);
  const layout = useMemo(() => layoutOf(available, address.embedded), [available, address.embedded]);
  const seen = useMemo(() => {
    const width = Math.max(available - layout.left - layout.right - BEYOND, 120) * zoom;
    const onlyTypes = itemsOf(type);
    return seeTimeline(
      { entities, readings, types, onlyTypes, onlyCertain: certain !== undefined, moment },
      layout,
      width,
    );
  }, [entities, readings, types, type, certain, moment, layout, available, zoom]);
  const calendar = useMemo(() => calendarOf(entities), [entities]);
  const names = useMemo(
    () => new Map([...readings.values()].flatMap(({ event, name }) => (event ? [[event, name]] : []))),
    [readings],
  );
  const continuities = new Set(entities.map(({ entity }) => entity.continuity.id));
  const words = momentWords(moment, calendar);
  const count = countWords(entities, seen, moment && words);
  const title = timelineTitle(entities);
  const move = (to: string | undefined, replace = true): void => change({ at: to }, { replace });
  const middle = seen.stretch && (seen.stretch[0] + seen.stretch[1]) / 2;
  useStepKeys((by) => {
    const next = momentBeside(at, middle, seen.axis.stops, by);
    if (next) move(next, false);
  });
  const open = (id: string | undefined): void => change({ sel: id });
  return (
    <>
      <div className="timeline-head">
        <p className="count" role="status">
          {count}
        </p>
        {more && <Button onPress={more}>Read more claims</Button>}
        <TimelineTools entities={entities} types={types} zoom={zoom} onZoom={setZoom}>
          <TimelineTakeAway
            title={title}
            count={count}
            typeNames={itemsOf(type).map((name) => types.get(name)?.label ?? name)}
            entities={entities}
            claims={seen.claims}
            pictureId={table ? undefined : PICTURE}
          />
        </TimelineTools>
      </div>
      {error && <Problem error={error} />}
      {continuities.size > 1 && (
        <p className="quiet timeline-note">
          These are of {continuities.size} continuities: that something of one stands before something of
          another says nothing, unless both are dated.
        </p>
      )}
      {!table && !seen.rows.some(({ kind }) => kind === 'bar') && <NothingShown words={words} />}
      {at && moment && !seen.stretch && (
        <p className="quiet timeline-note">Nothing here says where {words} stands among these events.</p>
      )}
      {!table && !address.embedded && <AxisNote axis={seen.axis} />}
      <div className="timeline-parts">
        <div className="timeline-main" ref={box}>
          {table ? (
            <ClaimsTable caption={`${title}. ${count}`} claims={seen.claims} />
          ) : (
            available > 0 && (
              <TimelinePicture
                id={PICTURE}
                title={title}
                axis={seen.axis}
                rows={seen.rows}
                layout={layout}
                types={types}
                names={names}
                calendar={calendar}
                at={at}
                stretch={seen.stretch}
                words={words}
                selected={sel}
                certaintyOf={({ claim }) => (moment ? (seen.certainties.get(claim.id) ?? null) : undefined)}
                onMove={move}
                onOpen={({ claim }) => open(claim.id === sel ? undefined : claim.id)}
              />
            )
          )}
        </div>
        {sel && <ClaimPanel key={sel} id={sel} claims={seen.claims} onOpen={open} />}
      </div>
      {!address.embedded && (
        <>
          {!table && <Legend />}
          {!table && <NotPlaced claims={seen.unplaced} />}
          <Happenings of={entities.map(({ entity }) => entity.id)} onOpen={open} />
        </>
      )}
    </>
  );
}
