import { memo, useId } from 'react';
import { change } from '../address/go.js';
import { useParameter } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { ContinuitiesDocument } from '../operations.js';

/** In which continuity one searches. Where there is one alone, there is nothing to choose. */
export const ContinuityFilter = memo(function ContinuityFilter() {
  const continuity = useParameter('c');
  const { data } = useAnswer(ContinuitiesDocument, {});
  const id = useId();
  if (!data || data.continuities.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>Search in</label>
      <select
        id={id}
        value={continuity ?? ''}
        onChange={({ target }) => change({ c: target.value || undefined })}
      >
        <option value="">all continuities</option>
        {data.continuities.map(({ id: value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
});
