import type { Address, View } from '../address/address.js';
import { idsOf } from '../address/ids-of.js';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';

const LINKS: readonly (readonly [View, string])[] = [
  ['network', 'Network'],
  ['timeline', 'Timeline'],
  ['path', 'Path'],
  ['matrix', 'Matrix'],
];

/** The ways to look at what the page is about. */
export function ViewLinks() {
  const address = useAddress();
  return (
    <nav className="views" aria-label="Views">
      {LINKS.map(([view, name]) => (
        <PageLink
          key={view}
          to={linkTo(address, view)}
          aria-current={address.view === view ? 'page' : undefined}
        >
          {name}
        </PageLink>
      ))}
    </nav>
  );
}

/** Each view says in its own way whom it is about. */
export function linkTo(address: Address, view: View): Address {
  if (address.view === view) return address;
  const about = idsOf(address);
  const [first, second] = about;
  if (view === 'path')
    return toView(address, view, { ...(first && { from: first }), ...(second && { to: second }) });
  return toView(address, view, about.length > 0 ? { e: about.join(',') } : {});
}
