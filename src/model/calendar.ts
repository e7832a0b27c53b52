/** How a continuity counts its years: from which point on, and what those before it and after it are called. */
export interface Calendar {
  /** "BBY". */
  readonly before: string;
  /** "ABY". */
  readonly after: string;
  /** Whether a year 0 lies between 1 before and 1 after. */
  readonly yearZero: boolean;
}

/** What a continuity counts in that names no calendar of its own. */
export const COMMON_CALENDAR: Calendar = { before: 'BCE', after: 'CE', yearZero: false };
