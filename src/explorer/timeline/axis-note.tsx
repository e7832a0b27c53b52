import { type Axis, isDay } from './axis.js';

/** How the axis is to be read, which has an order throughout and a scale between dates alone. */
export function AxisNote({ axis: { stops } }: { axis: Axis }) {
  if (stops.length < 2) return null;
  const isScaled = stops.filter(({ moment }) => isDay(moment)).length > 1;
  return (
    <p className="quiet timeline-note">
      The axis is one of order: what is further right is not earlier.{' '}
      {isScaled
        ? 'Only between two dates does the distance say roughly how long it was.'
        : 'How far apart two events stand says nothing.'}
    </p>
  );
}
