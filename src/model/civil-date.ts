const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;

export interface CivilDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

/**
 * The date of the proleptic Gregorian calendar that a day is, counted from 1970-01-01: `firstDayOf` the other way round. Any year,
 * with a year 0. The method is Howard Hinnant's `civil_from_days`, https://howardhinnant.github.io/date_algorithms.html
 */
export function civilDate(dayNumber: number): CivilDate {
  const shifted = Math.floor(dayNumber) + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Counted from March on, a leap day comes last, and January belongs to the year before.
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
