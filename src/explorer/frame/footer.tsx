import { memo } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { ReleaseDocument } from '../operations.js';
import { amount } from './amount.js';
import { Shortcuts } from './shortcuts.js';

/** Which state of the facts the page is made of. */
export const Footer = memo(function Footer() {
  const { data } = useAnswer(ReleaseDocument, {});
  return (
    <footer className="footer">
      {data && (
        <span>
          Release <code>{data.release.digest.slice(0, 12)}</code>: {amount(data.release.entities)} entities,{' '}
          {amount(data.release.relationships)} relationships, {amount(data.release.sources)} sources
        </span>
      )}
      <a href="/playground/">Ask in GraphQL</a>
      <a href="/export/jsonl">All facts as a file</a>
      <Shortcuts />
    </footer>
  );
});
