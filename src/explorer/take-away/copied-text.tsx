import { useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnnounce } from '../frame/announcer.js';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be copied, by its button or by hand. */
export function CopiedText({ label, text }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string>();
  const announce = useAnnounce();
  async function copy(): Promise<void> {
    field.current?.select();
    const done = await toClipboard(text);
    const words = done ? 'Copied' : 'Selected: copy it with the keyboard';
    setSaid(words);
    announce(`${label}: ${words}`);
  }
  return (
    <div className="take-away-text">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={3} value={text} spellCheck={false} />
      <Button onPress={() => void copy()}>
        Copy<span className="unseen"> {label}</span>
      </Button>
      {said && <span className="quiet">{said}</span>}
    </div>
  );
}

/** NOTE: a page that came without TLS from another machine has no clipboard. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
