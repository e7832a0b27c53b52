import { Button } from 'react-aria-components';
import { yearText } from '../../model/year-text.js';
import { change } from '../address/go.js';

const YEAR = /^-?\d{4}$/;

/** From a year to the one before and the next, for who has a mouse alone; nothing beside any other moment. */
export function YearSteps({ moment }: { moment: string | undefined }) {
  if (!moment || !YEAR.test(moment)) return null;
  const step = (by: 1 | -1): void => change({ at: yearText(Number(moment) + by) });
  return (
    <>
      <Button className="year-step" onPress={() => step(-1)} aria-label="A year earlier">
        −
      </Button>
      <Button className="year-step" onPress={() => step(1)} aria-label="A year later">
        +
      </Button>
    </>
  );
}
