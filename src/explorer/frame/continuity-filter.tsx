import { useId } from 'react';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { ContinuitiesDocument } from '../operations.js';

/** In which continuity one searches. Where there is one alone, there is nothing to choose. */
export function ContinuityFilter() {
  const { address, change } = useAddress();
  const { data } = useAnswer(ContinuitiesDocument, {});
  const id = useId();
  if (!data || data.continuities.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>Continuity</label>
      <select
        id={id}
        value={address.parameters.c ?? ''}
        onChange={({ target }) => change({ c: target.value || undefined })}
      >
        <option value="">All</option>
        {data.continuities.map((continuity) => (
          <option key={continuity.id} value={continuity.id}>
            {continuity.title}
          </option>
        ))}
      </select>
    </div>
  );
}
