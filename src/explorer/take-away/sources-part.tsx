import type { CitedSource } from './cited-sources.js';

/** Whose words what is on screen rests on, and under which licences: who takes it away owes them their names. */
export function SourcesPart({ sources }: { sources: readonly CitedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>Sources</h3>
      <ul className="take-away-sources">
        {sources.map(({ id, title, publisher, licence, url }) => (
          <li key={id}>
            {url ? (
              <a href={url} rel="noreferrer">
                <cite>{title}</cite>
              </a>
            ) : (
              <cite>{title}</cite>
            )}{' '}
            <span className="quiet">
              {publisher}, {licence || 'licence not recorded'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
