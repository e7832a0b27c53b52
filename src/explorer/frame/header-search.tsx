import { memo } from 'react';
import { go } from '../address/go.js';
import { toView } from '../address/to-view.js';
import { EntityPicker } from './entity-picker.js';

/** Leads from anywhere to whomever one searches. */
export const HeaderSearch = memo(function HeaderSearch() {
  return (
    <search className="header-search">
      <EntityPicker
        label="Search"
        placeholder="Search a name or alias"
        id="search"
        onPick={({ id }) => {
          go((from) => toView(from, 'entity', { id }));
          // Who found somebody goes on with the page, and its keys are no letters of a name.
          document.getElementById('page')?.focus();
        }}
      />
    </search>
  );
});
