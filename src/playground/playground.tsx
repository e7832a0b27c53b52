import { formatShortcutForOS } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { CopyLinkButton } from './copy-link-button.js';
import { examples } from './examples.js';
import { ExamplesMenu } from './examples-menu.js';
import { FollowActiveTab } from './follow-active-tab.js';
import type { QueryLink } from './query-link.js';
import { TitleTabsOnOpen, titleTabs } from './title-tabs.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** What opens where the build found no example: a query every GraphQL server answers. */
const FALLBACK = '# What kind of thing answers?\n{\n  __typename\n}\n';

/**
 * GraphiQL over /graphql. The first visit opens the examples; later visits open the tabs the browser stored.
 * A link opens in a tab of its own, or in the tab that already holds the same query; it is shown and never run.
 * There is no headers editor: nothing in the API reads a header.
 */
export function Playground({ link }: { link: QueryLink | undefined }) {
  useEffect(forgetLink, []);
  const opening = examples.length > 0 ? examples : [FALLBACK];
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={[...(link ? [link] : []), ...opening.map((query) => ({ query }))]}
      {...(link && { initialQuery: link.query, initialVariables: link.variables })}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      onTabChange={titleTabs}
    >
      <GraphiQL.Logo>
        <h1>Allegiance playground</h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
            <ExamplesMenu />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <p>
          {formatShortcutForOS('Ctrl', 'Cmd')}-Enter runs the query. Ctrl-Space suggests what can come next.
        </p>
      </GraphiQL.Footer>
      <TitleTabsOnOpen />
      <FollowActiveTab />
    </GraphiQL>
  );
}

/** Leaves the plain address: reloading then shows the reader's edits, and not the link's query once more. */
function forgetLink() {
  if (location.search) history.replaceState(null, '', location.pathname);
}
