import './zoom-buttons.css';
import { Button } from 'react-aria-components';

interface Props {
  larger(): void;
  smaller(): void;
  all(): void;
}

/** The ways nearer to a picture, and back to all of it, for who turns no wheel. */
export function ZoomButtons({ larger, smaller, all }: Props) {
  return (
    <div className="zoom-buttons">
      <Button onPress={larger} aria-label="Larger">
        +
      </Button>
      <Button onPress={smaller} aria-label="Smaller">
        −
      </Button>
      <Button onPress={all}>All</Button>
    </div>
  );
}
