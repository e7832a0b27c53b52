import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import type { EntityBriefFragment } from '../operations.js';
import { HopButton } from './hop-button.js';
import { HopClaims } from './hop-claims.js';
import type { PathStep } from './path-steps.js';
import { PathStop } from './path-stop.js';
import { weakestHop } from './weakest-hop.js';

interface Props {
  readonly steps: readonly PathStep[];
  readonly index: number;
  /** The relationship whose hop is open, if it is one of this path. */
  readonly open: string | undefined;
  onToggle(relationship: string): void;
  onAvoid(entity: EntityBriefFragment): void;
}

/** One path from left to right. A hop opens to what it rests on. */
export function PathRow({ steps, index, open: openId, onToggle, onAvoid }: Props) {
  const open = steps.find(({ hop }) => hop.relationship.id === openId);
  const toggle = ({ hop }: PathStep): void => onToggle(hop.relationship.id);
  const [first] = steps;
  return (
    <li className="path-row">
      <header className="path-head">
        <h3>
          {steps.length === 1 ? '1 hop' : `${steps.length} hops`}
          <span className="unseen">, path {index + 1}</span>
        </h3>
        <Weakest steps={steps} onShow={toggle} />
      </header>
      <ol className="chain">
        {first && <PathStop entity={first.from} />}
        {steps.map((step, at) => (
          <Fragment key={step.to.id}>
            <li className="chain-hop">
              <HopButton
                step={step}
                isOpen={step === open}
                panel={`hop-${index}`}
                onPress={() => toggle(step)}
              />
            </li>
            <PathStop entity={step.to} {...(at < steps.length - 1 && { onAvoid })} />
          </Fragment>
        ))}
      </ol>
      {open && <HopClaims step={open} id={`hop-${index}`} />}
    </li>
  );
}

function Weakest({ steps, onShow }: { steps: readonly PathStep[]; onShow(step: PathStep): void }) {
  const weakest = weakestHop(steps.map(({ hop }) => hop));
  if (!weakest) return null;
  const step = weakest.index === undefined ? undefined : steps[weakest.index];
  if (!step) return <p className="quiet">All hops are equally strong: {weakest.why} each</p>;
  return (
    <p className="quiet">
      Weakest:{' '}
      <Button className="weakest" onPress={() => onShow(step)}>
        {step.from.name} {step.label} {step.to.name}
      </Button>{' '}
      ({weakest.why})
    </p>
  );
}
