import { memo } from 'react';
import { amount } from '../frame/amount.js';
import { KIND_NAMES } from '../marks/kind-names.js';
import { nodeNumberPlace } from './boxes-beside.js';
import { NodeLabel } from './node-label.js';
import type { LabelPlace } from './place-labels.js';
import type { PlacedNode } from './place-nodes.js';

interface Props {
  readonly placed: PlacedNode;
  /** Whether anything is seen of it. One of which nothing holds at the moment stays where it is, as an outline. */
  readonly present: boolean;
  /** Where its name stands, from its middle; undefined where there is no room for it. */
  readonly label: LabelPlace | undefined;
  readonly selected: boolean;
  readonly faded: boolean;
  /** How many claims are seen of it. */
  readonly seen: number;
  /** Whether it is where the Tab key enters the picture. */
  readonly isEntry: boolean;
  onSelect(id: string): void;
  onHover(id: string | undefined): void;
}

/**
 * An entity: its kind by its outline, its name where there is room for it, and a `+` with how many claims are not shown. What is
 * written is shortened, and is read out as the label has it.
 */
export const NodeShape = memo(function NodeShape(props: Props) {
  const { placed, present, label, selected, faded, seen, isEntry, onSelect, onHover } = props;
  const { node, at, radius, outline, isRoot } = placed;
  const more = node.total - node.degree;
  const numberAt = nodeNumberPlace(radius);
  const classes = [
    'node',
    present ? 'present' : 'absent',
    isRoot && 'root',
    selected && 'selected',
    faded && 'faded',
  ];
  const count = `${seen} ${seen === 1 ? 'claim' : 'claims'} shown${more > 0 ? `, ${amount(more)} more` : ''}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is written belongs to the button in it.
    <g
      className={classes.filter(Boolean).join(' ')}
      transform={`translate(${at[0]} ${at[1]})`}
      onClick={() => onSelect(node.id)}
      onMouseEnter={() => onHover(node.id)}
      onMouseLeave={() => onHover(undefined)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of HTML. */}
      <g
        className="node-button"
        tabIndex={isEntry ? 0 : -1}
        role="button"
        aria-pressed={selected}
        aria-label={`${node.name}, ${KIND_NAMES[node.kind].toLowerCase()} in ${node.continuity.title}, ${count}`}
        data-id={node.id}
        onFocus={() => onHover(node.id)}
        onBlur={() => onHover(undefined)}
      >
        <circle className="node-reach" r={Math.max(13, radius + 4)} />
        <path className="node-outline" d={outline} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus. */}
      <g aria-hidden="true">
        {more > 0 && (
          <text className="node-more" x={numberAt[0]} y={numberAt[1]}>
            +{amount(more)}
          </text>
        )}
        {label && <NodeLabel place={label} node={at} />}
        {!label && (
          <text className="node-label on-focus" y={radius + 15} textAnchor="middle">
            {node.name}
          </text>
        )}
      </g>
    </g>
  );
});
