import { ToolbarButton, ToolbarMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { examples } from './examples.js';
import { ListIcon } from './icons.js';
import { queryTitle } from './query-title.js';

/** Opens an example again, or one added since the first visit: stored tabs are never changed by new examples. */
export function ExamplesMenu() {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);

  function open(query: string) {
    const place = tabs.findIndex((tab) => tab.query === query);
    if (place >= 0) return changeTab(place);
    addTab();
    queryEditor?.setValue(query);
  }

  return (
    <ToolbarMenu
      button={
        <ToolbarButton label="Examples">
          <ListIcon />
        </ToolbarButton>
      }
    >
      {examples.map((query) => (
        <ToolbarMenu.Item key={query} onSelect={() => open(query)}>
          {queryTitle(query) ?? query.slice(0, 60)}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}
