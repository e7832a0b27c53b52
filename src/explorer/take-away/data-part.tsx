import { useQuery } from '@tanstack/react-query';
import { type ExportQuery, exportAddress } from './export-address.js';

interface Format {
  readonly name: string;
  readonly description: string;
  readonly address: string;
}

/** What is on screen as files for other programs; the whole release where the page is about nothing. */
export function DataPart({ query }: { query: ExportQuery | undefined }) {
  const { data, error } = useQuery({ queryKey: ['export formats'], queryFn: readFormats });
  return (
    <section>
      <h3>Data</h3>
      <p className="quiet">
        {query
          ? 'What is around the entities on screen, with the same filters, and what relates any two of them.'
          : 'All facts of the release.'}
      </p>
      {error && (
        <p className="refusal" role="alert">
          The formats could not be read: the server does not answer.
        </p>
      )}
      <ul className="take-away-formats">
        {data?.map(({ name, description, address }) => (
          <li key={name}>
            <a href={exportAddress(address, query)} download>
              {name}
            </a>{' '}
            {description}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function readFormats({ signal }: { signal: AbortSignal }): Promise<readonly Format[]> {
  const response = await fetch('/export', { signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return ((await response.json()) as { formats: Format[] }).formats;
}
