import { badInput } from '../errors.js';

/** The number, where it lies within the bounds; otherwise fails with BAD_USER_INPUT, naming them. */
export function checkRange(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badInput(`\`${argument}\` is ${value}. Expecting ${least} to ${most}.`, {
    hint: value > most ? `Ask for ${most} at most.` : `Ask for ${least} at least.`,
  });
}
