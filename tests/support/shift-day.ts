const DAY = 86_400_000;

/** The day so many days after another, or before it: both as ISO 8601 writes them, from year 0 to 9999. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
