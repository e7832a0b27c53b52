import { amount } from '../frame/amount.js';
import { LineSample } from '../marks/line-sample.js';
import { BARE, FOE, FRIEND, MIXED } from '../marks/line-style.js';
import type { BlocsQuery } from '../operations.js';
import { linkStyle } from './link-style.js';

const LINES = [
  [FRIEND, 'mostly friendly'],
  [FOE, 'mostly hostile'],
  [MIXED, 'both'],
  [BARE, 'neither'],
] as const;

interface Props {
  readonly map: BlocsQuery['blocs'];
  readonly isAtMoment: boolean;
}

/** What sizes, numbers and lines mean, with how many there are of each. */
export function BlocLegend({ map: { blocs, links }, isAtMoment }: Props) {
  const sizes = blocs.map(({ size }) => size);
  const present = blocs.reduce((sum, bloc) => sum + bloc.present, 0);
  return (
    <ul className="bloc-legend quiet" aria-label="How to read the picture">
      <li>
        <svg width="24" height="24" aria-hidden="true">
          <circle className="node-outline" cx="12" cy="12" r="10" />
        </svg>
        area: how many entities belong to a bloc at all times, from {Math.min(...sizes)} to{' '}
        {Math.max(...sizes)}
      </li>
      {isAtMoment && (
        <li>
          <svg width="24" height="24" aria-hidden="true">
            <circle className="node-outline" cx="12" cy="12" r="10" />
            <circle className="bloc-present" cx="12" cy="12" r="7" />
          </svg>
          disc and number: how many of them stand in a claim at the moment, {amount(present)} in all
        </li>
      )}
      {LINES.map(([style, words]) => (
        <li key={words}>
          <LineSample style={style} /> {words}, pairs:{' '}
          {amount(links.filter((link) => linkStyle(link) === style).length)}
        </li>
      ))}
    </ul>
  );
}
