import type { LineStyle } from '../marks/line-style.js';

const COLOURS: readonly LineStyle['colour'][] = [
  'friend',
  'part',
  'lead',
  'rule',
  'foe',
  'fall',
  'fight',
  'plain',
];

/** What is hatched, in each colour: a pattern cannot take the colour of what it fills. */
export function Hatches() {
  return (
    <defs>
      {COLOURS.map((colour) => (
        <pattern
          key={colour}
          id={`timeline-hatch-${colour}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={`timeline-hatch line-${colour}`} d="M1 0V5" />
        </pattern>
      ))}
    </defs>
  );
}
