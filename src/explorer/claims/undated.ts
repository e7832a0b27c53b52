/** Of a claim without a period: its place in time is known, if at all, by what it speaks of, as that of a part in an event. */
export const UNDATED = 'no date of its own';
