import type { RelationshipTypesQuery } from '../operations.js';

export type TypeEntry = RelationshipTypesQuery['relationshipTypes'][number];

/** What stands on a line, at its middle or at its end. */
export type LineMark =
  | 'equals'
  | 'cross'
  | 'bar'
  | 'diamond'
  | 'arrow'
  | 'triangle'
  | 'ring'
  | 'wave'
  | 'none';

/** How a relationship type looks: a line and a mark, in a colour that says the same once more. */
export interface LineStyle {
  /** One of the colours of the page: `--line-<colour>`. */
  readonly colour: 'friend' | 'part' | 'lead' | 'rule' | 'foe' | 'fall' | 'fight' | 'plain';
  readonly width: number;
  /** Two lines side by side. */
  readonly double: boolean;
  readonly mark: LineMark;
}

export const PLAIN: LineStyle = { colour: 'plain', width: 1, double: false, mark: 'arrow' };
export const FRIEND: LineStyle = { colour: 'friend', width: 2, double: true, mark: 'equals' };
export const FOE: LineStyle = { colour: 'foe', width: 2, double: false, mark: 'cross' };

const HELP: LineStyle = { ...FRIEND, double: false, mark: 'arrow' };
const HARM: LineStyle = { ...FOE, mark: 'bar' };
export const BARE: LineStyle = { ...PLAIN, mark: 'none' };
/** Of two who stand both for and against each other. */
export const MIXED: LineStyle = { colour: 'foe', width: 2, double: true, mark: 'wave' };

const OF_TYPE: Readonly<Record<string, LineStyle>> = {
  MEMBER_OF: { colour: 'part', width: 1, double: false, mark: 'arrow' },
  PART_OF: { colour: 'part', width: 1, double: false, mark: 'arrow' },
  LED_BY: { colour: 'lead', width: 1.5, double: false, mark: 'diamond' },
  SUBJECT_OF: { colour: 'rule', width: 1.5, double: false, mark: 'triangle' },
  CONTROLLED: { colour: 'rule', width: 1.5, double: false, mark: 'triangle' },
  DEPOSED: { colour: 'fall', width: 1.5, double: false, mark: 'bar' },
  FOUGHT_IN: { colour: 'fight', width: 1.5, double: false, mark: 'ring' },
  COUNTERPART_OF: { colour: 'plain', width: 1, double: true, mark: 'none' },
};

/** The style of a type. One that nobody has foreseen looks as friendly or hostile as the catalogue says that it is. */
export function lineStyle({ type, symmetric, polarity }: TypeEntry): LineStyle {
  const own = OF_TYPE[type];
  if (own) return own;
  if (polarity > 0) return symmetric ? FRIEND : HELP;
  if (polarity < 0) return symmetric ? FOE : HARM;
  return symmetric ? BARE : PLAIN;
}
