import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';

const ATTEMPTS = 2;
const LOOK_AGAIN_MS = 5_000;

/** Keeps answers as long as the page is open: a release never changes, and another one has them all asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => error instanceof ApiError && error.passes && failures < ATTEMPTS,
      // Whoever waits for a server that is started again need not press anything.
      refetchInterval: ({ state: { error } }) =>
        error instanceof ApiError && error.passes ? LOOK_AGAIN_MS : false,
      refetchOnWindowFocus: false,
      // NOTE: what is asked of a server on this machine needs no network.
      networkMode: 'always',
    },
  },
});
