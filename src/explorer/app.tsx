import { QueryClientProvider } from '@tanstack/react-query';
import { AddressProvider } from './address/use-address.js';
import { queryClient } from './api/query-client.js';
import { Announcer } from './frame/announcer.js';
import { Frame } from './frame/frame.js';
import { MissingPage } from './frame/missing-page.js';

/** The explorer: one page, all of whose state is in its address. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Announcer>
        <AddressProvider missing={<MissingPage />}>
          <Frame />
        </AddressProvider>
      </Announcer>
    </QueryClientProvider>
  );
}
