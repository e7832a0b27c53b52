import { memo } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { ReleaseDocument } from '../operations.js';
import { Shortcuts } from './shortcuts.js';

/** Which state of the facts the page is made of. */
export const Footer = memo(function Footer() {
  const { data } = useAnswer(ReleaseDocument, {});
  return (
    <footer className="footer">
      {data && (
        <span>
          Release <code>{data.release.digest.slice(0, 12)}</code>:{' '}
          {data.release.entities.toLocaleString('en')} entities,{' '}
          {data.release.relationships.toLocaleString('en')} relationships,{' '}
          {data.release.sources.toLocaleString('en')} sources
        </span>
      )}
      <a href="/playground/">Ask in GraphQL</a>
      <a href="/export/jsonl">All facts as a file</a>
      <Shortcuts />
    </footer>
  );
});
