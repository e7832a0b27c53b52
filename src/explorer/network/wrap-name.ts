/** Of a name that has one line. */
const LONGEST_LINE = 26;

/**
 * A name in one line or two, broken at the space that makes them most alike; a line that is too long all the same is shortened. What
 * follows the name, such as its continuity, is never cut off.
 */
export function wrapName(name: string, suffix = ''): readonly string[] {
  const whole = name + suffix;
  if (whole.length <= LONGEST_LINE) return [whole];
  const middle = breakNear(whole, whole.length / 2);
  if (middle === undefined) return [shorten(whole, '')];
  const [first, second] = [whole.slice(0, middle), whole.slice(middle + 1)];
  return second.endsWith(suffix)
    ? [shorten(first, ''), shorten(second.slice(0, second.length - suffix.length), suffix)]
    : [shorten(first, ''), second];
}

function breakNear(text: string, middle: number): number | undefined {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  return spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
}

function shorten(text: string, suffix: string): string {
  const room = LONGEST_LINE - suffix.length;
  return (text.length > room ? `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…` : text) + suffix;
}
