/**
 * Of every answer: nobody guesses its type, frames it, or has it load anything. Pages say more in a policy of their own
 * (`built-page.ts`). Any page may read what anybody may read; no cookie goes with it, as there is none.
 */
export const alwaysHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'access-control-allow-origin': '*',
};
