import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { CheckIcon, LinkIcon } from './icons.js';
import { toQueryLink } from './query-link.js';

const LABEL = 'Copy link to this query';

/** Copies an address that opens the query and its variables in a tab of their own. It never carries an answer. */
export function CopyLinkButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [label, setLabel] = useState(LABEL);

  async function copyLink() {
    const query = queryEditor?.getValue() ?? '';
    const address = toQueryLink(location.href, { query, variables: variableEditor?.getValue() ?? '' });
    try {
      await navigator.clipboard.writeText(address);
      setLabel('Link copied');
    } catch {
      // The clipboard is absent where the page came over plain HTTP from another machine, and may be refused.
      history.replaceState(null, '', address);
      setLabel('The link is in the address bar');
    }
  }

  return (
    <ToolbarButton label={label} onClick={copyLink} onBlur={() => setLabel(LABEL)}>
      {label === LABEL ? <LinkIcon /> : <CheckIcon />}
    </ToolbarButton>
  );
}
