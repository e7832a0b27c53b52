import { amount } from '../frame/amount.js';
import type { CitationPartsFragment } from '../operations.js';

interface Props {
  readonly citations: readonly CitationPartsFragment[];
  /** Whether each of them is shown from the beginning. */
  readonly isOpen?: boolean;
}

/** Who says so, and where: how many places, and each of them once it is opened. */
export function Citations({ citations, isOpen = false }: Props) {
  const sources = new Set(citations.map(({ source }) => source.id)).size;
  const count = citations.length === 1 ? '1 citation' : `${amount(citations.length)} citations`;
  return (
    <details className="citations" open={isOpen}>
      <summary>
        {count}
        {sources > 1 && ` in ${sources} sources`}
      </summary>
      <ul>
        {citations.map((citation) => (
          <li key={citation.id}>
            <SourceOf citation={citation} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceOf({ citation: { source, locator, kind, note } }: { citation: CitationPartsFragment }) {
  const title = <cite>{source.title}</cite>;
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      , {locator}{' '}
      <span className="quiet">
        ({source.publisher}
        {source.licence && `, ${source.licence}`})
      </span>
      {kind === 'INFERRED' && <em> Concluded{note ? `: ${note}` : ''}</em>}
      {kind === 'STATED' && note && <em> {note}</em>}
    </>
  );
}
