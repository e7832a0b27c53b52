import { Later } from '../address/later.js';
import { KnownAddress } from '../address/use-address.js';
import { PAGES } from '../pages.js';
import { EmbeddedLine } from './embedded-line.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { ReleaseNotice } from './release-notice.js';
import { UnreadNotice } from './unread-notice.js';
import { useReadable } from './use-readable.js';
import { useTheme } from './use-theme.js';

/** What stands around every page; around one that is embedded, a line beneath it alone. */
export function Frame() {
  const { address, unread, isKnown } = useReadable();
  useTheme(address.parameters.theme);
  const Page = PAGES[address.view];
  // A page that is about somebody else begins anew: what was opened in the one before is not open in it.
  const page = isKnown && <Page key={`${address.view} ${address.id}`} />;
  const notices = unread.map((one) => <UnreadNotice key={one.name} unread={one} />);
  if (address.embedded)
    return (
      <KnownAddress address={address}>
        {notices}
        <main className="page embedded">{page}</main>
        <EmbeddedLine />
      </KnownAddress>
    );
  return (
    <KnownAddress address={address}>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <Later>
        <Header />
      </Later>
      <ReleaseNotice />
      {notices}
      <main className="page" id="page" tabIndex={-1}>
        {page}
      </main>
      <Footer />
    </KnownAddress>
  );
}
