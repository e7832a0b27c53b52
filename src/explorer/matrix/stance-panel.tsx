import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { ClaimLine } from '../claims/claim-line.js';
import { EntityLink } from '../claims/entity-link.js';
import { amount } from '../frame/amount.js';
import { Answered } from '../frame/answered.js';
import { StanceDocument } from '../operations.js';
import { cellWords } from './cell-words.js';
import { type GridPair, isRecorded, type StanceGrid } from './stance-grid.js';

interface Props {
  readonly pair: GridPair;
  readonly ever: StanceGrid | undefined;
}

/** What the stance of the open cell rests on: each claim, with when and who says so. */
export function StancePanel({ pair: { row, column, cell }, ever }: Props) {
  const address = useAddress();
  const { at } = address.parameters;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="stance-panel" aria-labelledby="stance-panel" ref={panel}>
      <header>
        <h2 id="stance-panel">
          {row.name} to {column.name}: {cellWords(cell)}
        </h2>
        <Button onPress={() => change({ sel: undefined }, { replace: true })}>Close</Button>
      </header>
      <p>
        <EntityLink entity={row} /> to <EntityLink entity={column} />
      </p>
      {isRecorded(cell) ? (
        <Because a={row.id} b={column.id} />
      ) : (
        <NothingRecorded ever={ever?.cell(row.id, column.id)} isDated={at !== undefined} />
      )}
      <p>
        <PageLink to={toView(address, 'path', { from: row.id, to: column.id })}>
          Paths between the two
        </PageLink>
      </p>
    </section>
  );
}

function Because({ a, b }: { a: string; b: string }) {
  const { at } = useAddress().parameters;
  const answer = useAnswer(StanceDocument, { a, b, asOf: at ?? null, dated: at !== undefined });
  return (
    <Answered answer={answer} what="what it rests on">
      {({ stance }) => (
        <>
          <p className="quiet">
            It rests on {stance.because.length === 1 ? '1 claim' : `${amount(stance.because.length)} claims`}:
          </p>
          {stance.because.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </>
      )}
    </Answered>
  );
}

function NothingRecorded({ ever, isDated }: { ever: GridPair['cell'] | undefined; isDated: boolean }) {
  return (
    <>
      <p>
        No source says how they stand to each other{isDated && ' at this moment'}. That does not make them
        neutral.
      </p>
      {isRecorded(ever) && (
        <p>
          At other times they are recorded: {cellWords(ever)}.{' '}
          <Button onPress={() => change({ at: undefined })}>At any time</Button>
        </p>
      )}
    </>
  );
}
