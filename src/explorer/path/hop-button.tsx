import { Button } from 'react-aria-components';
import { amount } from '../frame/amount.js';
import { LineSample } from '../marks/line-sample.js';
import { lineStyle } from '../marks/line-style.js';
import type { PathStep } from './path-steps.js';

interface Props {
  readonly step: PathStep;
  readonly isOpen: boolean;
  /** Of what it opens. */
  readonly panel: string;
  onPress(): void;
}

/** What one is to the next: the relationship as one reads it, its line, and how sure it is; it opens to the claims. */
export function HopButton({ step: { label, type, hop }, isOpen, panel, onPress }: Props) {
  const { certainty, citations, disputedBy } = hop.relationship;
  const isDisputed = disputedBy.length > 0;
  const isPossible = certainty === 'POSSIBLE';
  const look = isDisputed ? 'disputed' : isPossible ? 'possible' : 'certain';
  const more = hop.parallel.length;
  return (
    <Button
      className="hop"
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': panel })}
      onPress={onPress}
    >
      <span className="hop-label">{label}</span>
      {type && <LineSample style={lineStyle(type)} look={look} forward={hop.forward} />}
      <span className="hop-said">
        {isDisputed && '? disputed, '}
        {isPossible && 'may hold, '}
        {citations.length === 1 ? '1 citation' : `${amount(citations.length)} citations`}
        {more > 0 && <span className="hop-more"> +{more === 1 ? '1 claim' : `${more} claims`}</span>}
      </span>
    </Button>
  );
}
