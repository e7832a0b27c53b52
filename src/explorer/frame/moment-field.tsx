import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useAddress } from '../address/use-address.js';
import { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { useAnswer } from '../api/use-answer.js';
import { MomentsDocument } from '../operations.js';

/** As of when one looks: a date, a year of a calendar, or an event. What is no moment is refused here, in the words of the API. */
export function MomentField() {
  const { address, change } = useAddress();
  const { at } = address.parameters;
  const [text, setText] = useState(at ?? '');
  const [refusal, setRefusal] = useState<string>();
  const id = useId();
  const { data } = useAnswer(MomentsDocument, at ? { at: [at] } : null);
  useEffect(() => {
    setText(at ?? '');
    setRefusal(undefined);
  }, [at]);

  async function commit(): Promise<void> {
    const asked = text.trim();
    if (asked === (at ?? '')) return;
    try {
      if (asked) await ask(MomentsDocument, { at: [asked] });
      change({ at: asked || undefined });
    } catch (error) {
      setRefusal(
        error instanceof ApiError ? [error.message, error.hint].filter(Boolean).join(' ') : String(error),
      );
    }
  }

  const event = at ? data?.moments[0]?.event : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>As of</label>
      <input
        id={id}
        className="moment"
        value={text}
        placeholder="any time"
        autoComplete="off"
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && void commit()}
        onBlur={() => void commit()}
      />
      <span id={`${id}-said`} className={`said ${refusal ? 'refusal' : 'quiet'}`}>
        {refusal ?? event?.name}
      </span>
    </div>
  );
}
