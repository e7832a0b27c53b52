import { useMemo } from 'react';
import { change } from '../address/go.js';
import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { useSettled } from '../api/use-settled.js';
import { amount } from '../frame/amount.js';
import { Answered } from '../frame/answered.js';
import { usePositions } from '../network/use-positions.js';
import { BlocsDocument, type BlocsQuery, type BlocsQueryVariables } from '../operations.js';
import { BlocDetails } from './bloc-details.js';
import { BlocLegend } from './bloc-legend.js';
import { BlocPicture } from './bloc-picture.js';
import { MOST_LINKS } from './bloc-scene.js';
import { BlocTable } from './bloc-table.js';
import './blocs.css';

interface Props {
  readonly roots: readonly string[];
  readonly depth: number;
}

/** What is too much to be drawn one by one: who stands together, and how those stand to each other, counted as of the moment. */
export function BlocView({ roots, depth }: Props) {
  const address = useAddress();
  const { at, type } = address.parameters;
  const types = (type ? itemsOf(type) : null) as BlocsQueryVariables['types'];
  const isStill = useSettled(at) === at;
  // NOTE: blocs are those of all times and stand where those belong; what is counted of them is of the moment.
  const asked = { roots, depth, countAsOf: null, types: types ?? null };
  const ever = useAnswer(BlocsDocument, asked);
  const answer = useAnswer(BlocsDocument, isStill ? { ...asked, countAsOf: at ?? null } : null);
  return (
    <Answered answer={answer} what="the blocs">
      {({ blocs }) => ever.data && <Blocs map={blocs} ever={ever.data.blocs} />}
    </Answered>
  );
}

interface Maps {
  /** As of the moment. */
  readonly map: BlocsQuery['blocs'];
  /** Of all times. */
  readonly ever: BlocsQuery['blocs'];
}

function Blocs({ map, ever }: Maps) {
  const address = useAddress();
  const { at, sel, table } = address.parameters;
  const graph = useMemo(
    () => ({ nodes: ever.blocs, pairs: ever.links.map(({ a, b }) => ({ one: a, other: b })) }),
    [ever],
  );
  const positions = usePositions(graph, ever.blocs.map(({ id }) => id).join());
  const selected = map.blocs.find(({ id }) => id === sel);
  const shown = map.blocs.reduce((sum, { size }) => sum + size, 0);
  return (
    <div className="blocs">
      <p role="status">
        {map.blocs.length} blocs of {amount(shown)} of {amount(map.entities)} entities, computed from{' '}
        {amount(map.relationships)} claims of all times: who is allied, belongs or is led together.
        {at && ` ${amount(map.counted)} of these claims hold or may hold at the moment.`}
        {map.others > 0 && ` ${amount(map.others)} are in smaller ones.`}
        {map.truncated && ' There is more than can be looked at; the nearest are.'} Each is named after its
        best connected member.
        {!table &&
          map.links.length > MOST_LINKS &&
          ` Of the ${amount(map.links.length)} pairs of blocs with claims between them the ${MOST_LINKS} with most are joined; the table has all.`}
      </p>
      {table ? (
        <BlocTable map={map} isAtMoment={at !== undefined} />
      ) : (
        <div>
          <BlocPicture
            map={map}
            positions={positions}
            selected={sel}
            isAtMoment={at !== undefined}
            onSelect={(id) => change({ sel: id })}
          />
          <BlocLegend map={map} isAtMoment={at !== undefined} />
        </div>
      )}
      {selected && <BlocDetails bloc={selected} isAtMoment={at !== undefined} />}
    </div>
  );
}
