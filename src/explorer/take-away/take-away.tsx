import './take-away.css';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { ReleaseDocument } from '../operations.js';
import type { CitedSource } from './cited-sources.js';
import { CopiedText } from './copied-text.js';
import { DataPart } from './data-part.js';
import { embedSnippet } from './embed-snippet.js';
import type { ExportQuery } from './export-address.js';
import { linkToView } from './link-to-view.js';
import { PicturePart } from './picture-part.js';
import { playgroundAddress } from './playground-address.js';
import { SourcesPart } from './sources-part.js';

interface Props {
  /** What the page shows: "Timeline of Worf". It heads the picture, and names its file. */
  readonly title: string;
  /** What stands beneath the picture, a line each: the moment, the filters, how much of what there is it shows. */
  readonly caption?: readonly string[];
  /** The operation that what is on screen was asked with, and its variables; a page that asked several gives the foremost. */
  readonly query: { toString(): string };
  readonly variables: unknown;
  /** What /export is to be asked for; the whole release where it is left out. */
  readonly exportQuery?: ExportQuery | undefined;
  /** The id of the SVG on screen, or of an element whose children some are: they are taken one under the other. */
  readonly pictureId?: string | undefined;
  /** The sources that what is on screen cites: see citedSources. Left out where the page does not know all of them. */
  readonly sources?: readonly CitedSource[];
}

/**
 * All that one can take away from a page: a link, the picture, the data, the query, and HTML that embeds it. A page passes what it
 * has; one that is embedded has no room for it, and shows nothing.
 */
export function TakeAway(props: Props) {
  const address = useAddress();
  if (address.embedded) return null;
  return (
    <DialogTrigger>
      <Button>Take away</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal take-away">
          <Dialog>
            <Parts {...props} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Parts({ title, caption = [], query, variables, exportQuery, pictureId, sources }: Props) {
  const address = useAddress();
  const { data } = useAnswer(ReleaseDocument, {});
  const digest = data?.release.digest;
  const link = linkToView(location.origin, address, digest);
  const embedded = linkToView(location.origin, { ...address, embedded: true }, digest);
  return (
    <>
      <div className="take-away-head">
        <Heading slot="title">Take away</Heading>
        <Button slot="close" aria-label="Close">
          ×
        </Button>
      </div>
      <section>
        <h3>Link</h3>
        <CopiedText label="Link to this view, as of this release" text={link} />
      </section>
      {pictureId && (
        <PicturePart
          id={pictureId}
          caption={{ title, lines: caption, release: digest, sources: sources ?? [], address: link }}
        />
      )}
      <DataPart query={exportQuery} />
      <section>
        <h3>Query</h3>
        <p>
          <a href={playgroundAddress(title, query.toString(), variables)} target="_blank" rel="noreferrer">
            Open the query behind this in the playground
          </a>
        </p>
      </section>
      {address.view !== 'home' && (
        <section>
          <h3>Embed</h3>
          <CopiedText label="HTML for your own page" text={embedSnippet(embedded, title)} />
        </section>
      )}
      {sources && <SourcesPart sources={sources} />}
    </>
  );
}
