import { fanPath, markPlace, markShape } from '../marks/line-path.js';
import type { TypeEntry } from '../marks/line-style.js';
import { lineStyle } from '../marks/line-style.js';
import type { Look } from '../marks/look.js';
import { DASHES } from '../marks/look.js';
import type { NetworkGraph } from './network-graph.js';
import type { LineEnds } from './place-lines.js';
import type { SeenPair } from './see-pairs.js';

interface Props {
  readonly ends: LineEnds;
  readonly seen: SeenPair;
  readonly graph: NetworkGraph;
  readonly looks: readonly (Look | undefined)[];
  readonly types: ReadonlyMap<string, TypeEntry>;
}

const BETWEEN = 26;
/** On a shorter line there is no room for words; what is selected says them beside the picture. */
const ROOM_FOR_WORDS = 220;

/** The claims of a pair, one line each, with what they say and since when. */
export function PairFan({ ends, seen, graph, looks, types }: Props) {
  const { from, to } = ends;
  const hasRoom = Math.hypot(to[0] - from[0], to[1] - from[1]) > ROOM_FOR_WORDS;
  return (
    <g className="fan">
      {seen.claims.map((place, index) => {
        const claim = graph.claims[place];
        const type = claim && types.get(claim.type);
        if (!claim || !type) return null;
        const style = lineStyle(type);
        const { path, middle } = fanPath(from, to, (index - (seen.claims.length - 1) / 2) * BETWEEN);
        const forward = type.symmetric ? undefined : claim.subject.id === seen.pair.one;
        const { turn } = markPlace(style, from, to, forward);
        const mark = markShape(style.mark);
        return (
          <g key={claim.id} className={`pair line-${style.colour}`}>
            <path
              className="pair-line"
              d={path}
              strokeWidth={style.width}
              strokeDasharray={DASHES[looks[place] ?? 'possible']}
            />
            {mark.path && (
              <path
                className={mark.filled ? 'pair-mark filled' : 'pair-mark'}
                d={mark.path}
                transform={`translate(${middle[0]} ${middle[1]}) rotate(${turn})`}
              />
            )}
            {hasRoom && (
              <text className="fan-label" x={middle[0]} y={middle[1] - 8} textAnchor="middle">
                {type.label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
