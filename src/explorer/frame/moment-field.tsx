import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { change } from '../address/go.js';
import { useParameter } from '../address/use-address.js';
import { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { MomentsDocument } from '../operations.js';
import { useMomentName } from '../time/use-moment-name.js';
import { hintOf } from './hint-of.js';
import { MomentPicker } from './moment-picker.js';
import { YearSteps } from './year-steps.js';

interface Props {
  /** Whose moments there are to choose from; none where the page is of no continuity. */
  readonly continuity: string | undefined;
}

/**
 * As of when one looks: a date, a year of a calendar, or an event, which is shown by its name until one writes. What is no moment is
 * refused here, in the words of the API.
 */
export function MomentField({ continuity }: Props) {
  // NOTE: at once, not when the rest of the header follows: what is written in a field belongs to it.
  const at = useParameter('at');
  const name = useMomentName(at);
  const [written, setWritten] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // Another moment, from wherever it comes, takes what was written away.
  useEffect(() => {
    setWritten(document.activeElement === input.current ? (at ?? '') : undefined);
    setRefusal(undefined);
  }, [at]);

  async function commit(): Promise<void> {
    const asked = (written ?? at ?? '').trim();
    if (asked === (at ?? '')) return setWritten(undefined);
    try {
      if (asked) await ask(MomentsDocument, { at: [asked] });
      setRefusal(undefined);
      change({ at: asked || undefined });
    } catch (error) {
      setRefusal(
        error instanceof ApiError ? [error.message, hintOf(error)].filter(Boolean).join(' ') : String(error),
      );
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>As of</label>
      <div className="moment-parts">
        <input
          ref={input}
          id={id}
          className="moment"
          value={written ?? name ?? ''}
          title={at}
          placeholder="any time"
          autoComplete="off"
          aria-invalid={refusal !== undefined}
          aria-describedby={`${id}-said`}
          onFocus={() => setWritten((before) => before ?? at ?? '')}
          onChange={({ target }) => setWritten(target.value)}
          onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && void commit()}
          onBlur={() => void commit()}
        />
        <YearSteps moment={at} />
        {continuity && <MomentPicker continuity={continuity} />}
      </div>
      <span id={`${id}-said`} className="said refusal">
        {refusal}
      </span>
    </div>
  );
}
