import type { ApiError } from '../api/api-error.js';

/** What can be done about what went wrong, in words of what one sees: the API's own hints speak to who writes queries. */
export function hintOf({ code, hint }: Pick<ApiError, 'code' | 'hint'>): string {
  if (code === 'NOT_FOUND') return 'Search for it by its name.';
  if (hint === undefined || hint.includes('`')) return '';
  return hint.replace('an EDTF date', 'a date');
}
