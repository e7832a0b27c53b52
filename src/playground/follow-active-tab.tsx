import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps the tab in use in sight: GraphiQL opens tabs past the end of the strip and leaves the strip where it was. */
export function FollowActiveTab(): null {
  const tabs = useGraphiQL((state) => state.tabs);
  const place = useGraphiQL((state) => state.activeTabIndex);
  // Not on the place alone: other titles, set after opening, push the tab out of sight again.
  useEffect(() => {
    if (tabs[place] === undefined) return;
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tabs, place]);
  return null;
}
