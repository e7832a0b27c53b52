import './embedded-line.css';
import { useAddress } from '../address/use-address.js';
import { writeAddress } from '../address/write-address.js';
import { useAnswer } from '../api/use-answer.js';
import { MomentsDocument, ReleaseDocument } from '../operations.js';

/** What stands under a page in somebody else's: as of when it is, of which state of the facts, and where all of it is to be seen. */
export function EmbeddedLine() {
  const address = useAddress();
  const { at } = address.parameters;
  const { data } = useAnswer(ReleaseDocument, {});
  const { data: read } = useAnswer(MomentsDocument, at ? { at: [at] } : null);
  const event = read?.moments.find(({ moment }) => moment === at)?.event;
  return (
    <footer className="embedded-line">
      <span className="embedded-moment">{at ? `As of ${event?.name ?? at}` : 'At any time'}</span>
      {data && (
        <span>
          Release <code>{data.release.digest.slice(0, 12)}</code>
        </span>
      )}
      <a href={writeAddress({ ...address, embedded: false })} target="_blank" rel="noreferrer">
        Open in Allegiance<span className="unseen">, in a new tab</span>
      </a>
    </footer>
  );
}
