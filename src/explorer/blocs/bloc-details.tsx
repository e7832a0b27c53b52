import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { EntityLink } from '../claims/entity-link.js';
import { amount } from '../frame/amount.js';
import type { BlocsQuery } from '../operations.js';

const MEMBERS_TO_OPEN = 12;

interface Props {
  readonly bloc: BlocsQuery['blocs']['blocs'][number];
  /** Whether its claims are counted at a moment. */
  readonly isAtMoment: boolean;
}

/** Who belongs to a bloc, and the way into it. */
export function BlocDetails({ bloc, isAtMoment }: Props) {
  const open = (): void =>
    change({
      e: bloc.members
        .slice(0, MEMBERS_TO_OPEN)
        .map(({ id }) => id)
        .join(','),
      ...{ x: undefined, n: undefined, d: undefined, sel: undefined },
    });
  return (
    <aside className="inspector" aria-label="What is selected">
      <h2>Bloc of {bloc.name}</h2>
      <p className="quiet">
        {amount(bloc.size)} entities,{' '}
        {isAtMoment && `${amount(bloc.present)} of them in a claim at the moment, `}
        {amount(bloc.relationships)} claims within
      </p>
      <Button onPress={open}>Open this bloc</Button>
      <ul className="plain">
        {bloc.members.map((member) => (
          <li key={member.id}>
            <EntityLink entity={member} />
          </li>
        ))}
      </ul>
      {bloc.size > bloc.members.length && (
        <p className="quiet">and {amount(bloc.size - bloc.members.length)} with fewer claims within.</p>
      )}
    </aside>
  );
}
