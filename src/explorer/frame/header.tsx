import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { ContinuityFilter } from './continuity-filter.js';
import { EntityPicker } from './entity-picker.js';
import { MomentField } from './moment-field.js';
import { ThemeToggle } from './theme-toggle.js';
import { ViewLinks } from './view-links.js';
import './frame.css';

/** Where one searches, and says as of when and in which continuity one looks. */
export function Header() {
  const { address, go } = useAddress();
  return (
    <header className="header">
      <PageLink className="brand" to={toView(address, 'home')}>
        Allegiance
      </PageLink>
      <search className="header-search">
        <EntityPicker
          label="Search"
          placeholder="Search a name or alias"
          id="search"
          onPick={({ id }) => go(toView(address, 'entity', { id }))}
        />
      </search>
      <ContinuityFilter />
      <MomentField />
      <ThemeToggle />
      <ViewLinks />
    </header>
  );
}
