import type { Address } from '../address/address.js';
import { idsOf } from '../address/ids-of.js';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { ContinuityFilter } from './continuity-filter.js';
import { HeaderSearch } from './header-search.js';
import { MomentField } from './moment-field.js';
import { ThemeToggle } from './theme-toggle.js';
import { ViewLinks } from './view-links.js';
import './frame.css';
import './phone.css';

/** Where one searches, and says as of when and in which continuity one looks. */
export function Header() {
  const address = useAddress();
  return (
    <header className="header">
      <PageLink className="brand" to={toView(address, 'home')}>
        Allegiance
      </PageLink>
      <HeaderSearch />
      <ContinuityFilter />
      <MomentField continuity={continuityOf(address)} />
      <ViewLinks />
      <ThemeToggle />
    </header>
  );
}

/** In whose order of events one looks: that of the first entity that the page is about. */
function continuityOf(address: Address): string | undefined {
  return idsOf(address)[0]?.split('/')[0];
}
