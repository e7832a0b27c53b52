import './entity-chip.css';
import { Button } from 'react-aria-components';
import { useEntity } from '../api/use-entity.js';
import { EntityLink } from '../claims/entity-link.js';

interface Props {
  readonly id: string;
  /** What taking it away does, said before its name: "Do not avoid". */
  readonly removal: string;
  /** Of the button that takes it away. */
  readonly buttonId?: string;
  onRemove(): void;
}

/** Somebody who was chosen, and can be taken away again. An id that nobody has stays visible as it is, so that it can be. */
export function EntityChip({ id, removal, buttonId, onRemove }: Props) {
  const { entity, error } = useEntity(id);
  return (
    <span className={error?.code === 'NOT_FOUND' ? 'chip unknown' : 'chip'}>
      {entity ? <EntityLink entity={entity} /> : <code>{id}</code>}
      {error?.code === 'NOT_FOUND' && <span className="refusal">unknown</span>}
      <Button
        {...(buttonId && { id: buttonId })}
        className="chip-remove"
        aria-label={`${removal} ${entity?.name ?? id}`}
        onPress={onRemove}
      >
        <span aria-hidden="true">×</span>
      </Button>
    </span>
  );
}
