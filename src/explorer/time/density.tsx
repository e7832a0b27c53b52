import { memo } from 'react';
import type { Stop } from './find-changes.js';

const HEIGHT = 28;

interface Props {
  readonly stops: readonly Stop[];
  /** The place of the stop that is shown; -1 for any time. */
  readonly place: number;
}

/** How much holds at each stop, as bars, and where anything changes a tick under them; before the first there is room for any time. */
export function Density({ stops, place }: Props) {
  const most = Math.max(1, ...stops.map(({ count }) => count));
  const now = stops[place];
  return (
    <svg
      className="strip-density"
      viewBox={`0 0 ${stops.length + 1} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Bars stops={stops} most={most} />
      {now && <Bar className="now" place={place} stop={now} most={most} />}
    </svg>
  );
}

/** NOTE: there may be hundreds, which a step from one to another leaves as they are. */
const Bars = memo(function Bars({ stops, most }: { stops: readonly Stop[]; most: number }) {
  return stops.map((stop, place) => <Bar key={stop.reading.text} {...{ place, stop, most }} />);
});

interface BarProps {
  readonly place: number;
  readonly stop: Stop;
  readonly most: number;
  readonly className?: string;
}

function Bar({ place, stop: { count, added, ended }, most, className }: BarProps) {
  const at = { x: place + 1.1, width: 0.8 };
  const height = (count / most) * HEIGHT;
  return (
    <g className={className}>
      <rect {...at} y={HEIGHT - height} height={height} />
      {added + ended > 0 && <rect {...at} className="change" y={HEIGHT - 4} height={4} />}
    </g>
  );
}
