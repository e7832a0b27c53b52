/** `{{start date|1912|6|5}}` as `1912-06-05`: the year, and if they are numbers too, the month and the day. */
export function templateDate(parameters: readonly string[]): string {
  const numbers = parameters.slice(0, 3);
  const end = numbers.findIndex((text) => !/^\d+$/.test(text));
  const [year, ...rest] = end < 0 ? numbers : numbers.slice(0, end);
  if (year === undefined) return parameters[0] ?? '';
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
