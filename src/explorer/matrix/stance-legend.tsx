import type { ChangedPairs } from './changed-pairs.js';
import { STANCE_WORDS } from './stance-words.js';

/** What the glyphs and borders of the cells mean. */
export function StanceLegend({ isDated, changes }: { isDated: boolean; changes: ChangedPairs }) {
  return (
    <section aria-label="Legend">
      <dl className="stance-legend">
        {Object.entries(STANCE_WORDS).map(([stance, { glyph, word }]) => (
          <div key={stance}>
            <dt className={`stance stance-${stance.toLowerCase()}`}>{glyph}</dt>
            <dd>{word}</dd>
          </div>
        ))}
        {isDated && (
          <div>
            <dt className="stance possible">?</dt>
            <dd>may hold at this moment</dd>
          </div>
        )}
        <div>
          <dt className="stance disputed">?</dt>
          <dd>rests on disputed claims</dd>
        </div>
        {changes.changed > 0 && (
          <div>
            <dt className="stance changed" />
            <dd>changed</dd>
          </div>
        )}
        {changes.reweighed > 0 && (
          <div>
            <dt className="stance reweighed" />
            <dd>more or less sure than then</dd>
          </div>
        )}
      </dl>
      <p className="quiet">
        Seen from the row: where one is subject, the other is overlord. Nothing recorded does not mean
        neutral.
      </p>
    </section>
  );
}
