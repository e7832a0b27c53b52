import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.js';
import { writeAddress } from '../address/write-address.js';
import { useAnswer } from '../api/use-answer.js';
import { ReleaseDocument } from '../operations.js';
import { useAnnounce } from './announcer.js';

const DIGEST_LENGTH = 12;

/** Copies the address of what is shown, with the release that it was seen in. Where the browser does not let it, the address is shown. */
export function CopyLink() {
  const { address } = useAddress();
  const { data } = useAnswer(ReleaseDocument, {});
  const announce = useAnnounce();
  const [copied, setCopied] = useState<boolean>();
  const release = data?.release.digest.slice(0, DIGEST_LENGTH);
  const parameters = release ? { ...address.parameters, release } : address.parameters;
  const link = `${location.origin}${writeAddress({ ...address, parameters })}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of another page nothing was copied yet
  useEffect(() => setCopied(undefined), [link]);
  const copy = async (): Promise<void> => {
    const isDone = await put(link);
    setCopied(isDone);
    announce(isDone ? 'Link copied' : 'The browser does not let the link be copied: it stands beside.');
  };
  return (
    <span className="chips">
      <Button onPress={() => void copy()}>{copied ? 'Copied' : 'Copy link'}</Button>
      {copied === false && (
        <input aria-label="Link" readOnly value={link} onFocus={({ target }) => target.select()} />
      )}
    </span>
  );
}

/** NOTE: only pages of https and of this machine may write to the clipboard. */
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
