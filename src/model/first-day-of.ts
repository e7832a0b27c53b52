const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
const JANUARY_FROM_MARCH = 306;

/**
 * The day, counted from 1970-01-01, on which a year of the proleptic Gregorian calendar begins. Any year: JavaScript's own dates
 * end at 271,821. Year 0 exists. The method is Howard Hinnant's `days_from_civil`, https://howardhinnant.github.io/date_algorithms.html
 */
export function firstDayOf(year: number): number {
  // Counted from March on, January belongs to the year before, and a leap day comes last.
  const shifted = year - 1;
  const era = Math.floor(shifted / YEARS_IN_ERA);
  const yearOfEra = shifted - era * YEARS_IN_ERA;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + JANUARY_FROM_MARCH;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970;
}
