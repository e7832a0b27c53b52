/**
 * The day as clients see it: null where it bounds nothing, which is where it lies at this infinity. NOTE: at the other one it lies
 * where a source says so, as of what has not ended. That is something else than nothing, and stays a number.
 */
export function boundingDay(day: number, unbounded: number): number | null {
  return day === unbounded ? null : day;
}
