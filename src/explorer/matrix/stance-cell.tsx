import { change as changeAddress } from '../address/go.js';
import { listOf } from '../address/lists.js';
import type { EntityBriefFragment } from '../operations.js';
import { cellWords } from './cell-words.js';
import type { CellChange } from './changed-pairs.js';
import { type GridCell, isRecorded } from './stance-grid.js';
import { STANCE_WORDS } from './stance-words.js';

interface Props {
  readonly row: EntityBriefFragment;
  readonly column: EntityBriefFragment;
  /** Undefined where both are the same. */
  readonly cell: GridCell | undefined;
  /** How they stand over the whole of time, where a moment is asked for. */
  readonly ever: GridCell | undefined;
  /** How they stood at the moment before, where that was otherwise. */
  readonly change: CellChange | undefined;
  readonly isOpen: boolean;
  readonly at: string;
  readonly tabIndex: number;
}

/** How one stands to another, by a glyph and in words; it opens to what that rests on. */
export function StanceCell({ row, column, cell, ever, change, isOpen, at, tabIndex }: Props) {
  if (!cell)
    return (
      <span className="stance itself" tabIndex={tabIndex} data-at={at}>
        <span className="unseen">{row.name} itself</span>
      </span>
    );
  const { stance, certainty, isDisputed } = cell;
  const { glyph, word } = STANCE_WORDS[stance];
  const isOtherwise = !isRecorded(cell) && isRecorded(ever);
  const said = [
    `${row.name} to ${column.name}: ${cellWords(cell)}`,
    isOtherwise && `at other times ${STANCE_WORDS[ever.stance].word}`,
    change && `${change.isOther ? 'changed, ' : ''}was ${change.was}`,
  ]
    .filter(Boolean)
    .join('; ');
  const look = isDisputed ? 'disputed' : certainty === 'POSSIBLE' ? 'possible' : 'plain';
  return (
    <button
      type="button"
      className={`stance stance-${stance.toLowerCase()} ${look} ${change ? (change.isOther ? 'changed' : 'reweighed') : ''}`}
      aria-label={said}
      aria-expanded={isOpen}
      title={said}
      tabIndex={tabIndex}
      data-at={at}
      onClick={() =>
        changeAddress({ sel: isOpen ? undefined : listOf([row.id, column.id]) }, { replace: true })
      }
    >
      <span className="stance-glyph">
        {glyph}
        {(certainty === 'POSSIBLE' || isDisputed) && '?'}
      </span>
      <span className="stance-word">{word}</span>
    </button>
  );
}
