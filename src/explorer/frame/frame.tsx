import { Later } from '../address/later.js';
import { useAddress } from '../address/use-address.js';
import { PAGES } from '../pages.js';
import { EmbeddedLine } from './embedded-line.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { ReleaseNotice } from './release-notice.js';
import { useTheme } from './use-theme.js';

/** What stands around every page; around one that is embedded, a line beneath it alone. */
export function Frame() {
  const address = useAddress();
  useTheme(address.parameters.theme);
  const Page = PAGES[address.view];
  // A page that is about somebody else begins anew: what was opened in the one before is not open in it.
  const page = <Page key={`${address.view} ${address.id}`} />;
  if (address.embedded)
    return (
      <>
        <main className="page embedded">{page}</main>
        <EmbeddedLine />
      </>
    );
  return (
    <>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <Later>
        <Header />
      </Later>
      <ReleaseNotice />
      <main className="page" id="page" tabIndex={-1}>
        {page}
      </main>
      <Footer />
    </>
  );
}
