import { Button } from 'react-aria-components';
import { EntityLink } from '../claims/entity-link.js';
import type { EntityBriefFragment } from '../operations.js';

interface Props {
  readonly entity: EntityBriefFragment;
  /** Looks for paths that do not pass it; left out of the ends. */
  onAvoid?(entity: EntityBriefFragment): void;
}

/** An entity on a path. One in the middle can be avoided, by its button or by `x`. */
export function PathStop({ entity, onAvoid }: Props) {
  if (!onAvoid)
    return (
      <li className="chain-stop">
        <EntityLink entity={entity} />
      </li>
    );
  const avoid = (): void => onAvoid(entity);
  return (
    <li
      className="chain-stop"
      onKeyDown={({ key, ctrlKey, metaKey, altKey }) =>
        key === 'x' && !ctrlKey && !metaKey && !altKey && avoid()
      }
    >
      <EntityLink entity={entity} />
      <Button className="chip-remove" aria-label={`Avoid ${entity.name}`} onPress={avoid}>
        <span aria-hidden="true">×</span>
      </Button>
    </li>
  );
}
