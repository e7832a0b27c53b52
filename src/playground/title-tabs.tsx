import { useGraphiQLActions } from '@graphiql/react';
import type { GraphiQLProps } from 'graphiql';
import { useEffect } from 'react';
import { queryTitle } from './query-title.js';

type OnTabChange = NonNullable<GraphiQLProps['onTabChange']>;

/**
 * Titles each tab with the question its query opens with; a query without one keeps its operation name.
 * NOTE: GraphiQL derives titles from operation names alone and has no option for it. It hands this callback the
 * state it is about to store, so the titles are changed in place: a copy would break dragging tabs.
 */
export const titleTabs: OnTabChange = ({ tabs }) => {
  for (const tab of tabs) tab.title = queryTitle(tab.query ?? '') ?? tab.title;
};

/** Titles the tabs that are there when the page opens: GraphiQL reports only later changes. Shows nothing. */
export function TitleTabsOnOpen(): null {
  const { updateActiveTabValues } = useGraphiQLActions();
  useEffect(() => updateActiveTabValues({}), [updateActiveTabValues]);
  return null;
}
