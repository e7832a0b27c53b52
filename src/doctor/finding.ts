import { AllegianceError } from '../errors.js';

/** What one check of a set-up came to. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

export function ok(check: string, message: string): Finding {
  return { check, state: 'ok', message };
}

export function warning(check: string, message: string, hint: string): Finding {
  return { check, state: 'warning', message, hint };
}

export function failure(check: string, message: string, hint: string): Finding {
  return { check, state: 'error', message, hint };
}

/** Of something that was tried and refused. Throws on what is no refusal of ours. */
export function refusal(check: string, error: unknown): Finding {
  if (!(error instanceof AllegianceError)) throw error;
  const { code, message, hint } = error;
  return { check, state: 'error', message: `${code}: ${message}`, ...(hint !== undefined && { hint }) };
}
