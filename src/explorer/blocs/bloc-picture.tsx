import { useMemo } from 'react';
import { amount } from '../frame/amount.js';
import { ZoomButtons } from '../frame/zoom-buttons.js';
import { linePath, markShape } from '../marks/line-path.js';
import type { Positions } from '../network/arrange.js';
import { useCamera } from '../network/use-camera.js';
import { useSize } from '../network/use-size.js';
import type { BlocsQuery } from '../operations.js';
import { blocScene, countOf } from './bloc-scene.js';
import { blocShapes, LINE } from './bloc-shape.js';
import { linkStyle } from './link-style.js';
import { spreadBlocs } from './spread-blocs.js';

interface Props {
  readonly map: BlocsQuery['blocs'];
  /** Undefined while they are being arranged. */
  readonly positions: Positions | undefined;
  readonly selected: string | undefined;
  /** Whether numbers are those of a moment. */
  readonly isAtMoment: boolean;
  onSelect(id: string | undefined): void;
}

const NOWHERE: Positions = {};

/** Blocs as circles, joined by what is between them: of the one that is selected, lines say how many claims that is. */
export function BlocPicture({ map, positions, selected, isAtMoment, onSelect }: Props) {
  const [picture, size] = useSize<SVGSVGElement>();
  const shapes = useMemo(() => (size ? blocShapes(map.blocs, size) : []), [map, size]);
  const spread = useMemo(
    () => (size && positions ? spreadBlocs(shapes, positions, size) : NOWHERE),
    [shapes, positions, size],
  );
  const ids = useMemo(() => Object.keys(spread), [spread]);
  const { view, larger, smaller, all, handlers } = useCamera(picture, size, spread, ids);
  const scene = useMemo(() => blocScene(map, shapes, spread, view.camera), [map, shapes, spread, view]);
  return (
    <div className="network-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture holds no fields; its blocs are buttons. */}
      <svg ref={picture} className="network-picture" role="group" aria-label="Blocs" {...handlers}>
        <title>Blocs</title>
        {scene.links.map(({ link, from, to }) => {
          const style = linkStyle(link);
          const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
          return (
            <g key={`${link.a} ${link.b}`} className={`bloc-link line-${style.colour}`}>
              <path className="pair-line" d={linePath(style, from, to)} strokeWidth={style.width} />
              <path
                className="pair-mark"
                d={markShape(style.mark).path}
                transform={`translate(${middle[0]} ${middle[1]})`}
              />
              {(link.a === selected || link.b === selected) && (
                <text className="pair-badge" x={middle[0]} y={middle[1] - 7} textAnchor="middle">
                  {countOf(link)}
                </text>
              )}
            </g>
          );
        })}
        {scene.blocs.map(({ bloc, shape, at, presence, isNamed }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: what is written belongs to the button in it.
          <g
            key={bloc.id}
            className={bloc.id === selected ? 'node present selected' : 'node present'}
            transform={`translate(${at[0]} ${at[1]})`}
            onClick={() => onSelect(bloc.id)}
          >
            {/* biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of HTML. */}
            <g
              className="node-button"
              tabIndex={0}
              role="button"
              aria-pressed={bloc.id === selected}
              aria-label={labelOf(bloc, isAtMoment)}
              onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && onSelect(bloc.id)}
            >
              <circle className="node-outline" r={shape.radius} />
              {isAtMoment && <circle className="bloc-present" r={presence} />}
            </g>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus. */}
            <g aria-hidden="true">
              <text className="bloc-size" textAnchor="middle" dominantBaseline="central">
                {amount(isAtMoment ? bloc.present : bloc.size)}
              </text>
              <text
                className={isNamed ? 'node-label' : 'node-label on-focus'}
                textAnchor="middle"
                y={shape.radius + 2}
              >
                {shape.lines.map((line) => (
                  <tspan key={line} x="0" dy={LINE}>
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          </g>
        ))}
      </svg>
      <ZoomButtons {...{ larger, smaller, all }} />
    </div>
  );
}

function labelOf({ name, size, present }: Props['map']['blocs'][number], isAtMoment: boolean): string {
  return `Bloc of ${name}, ${isAtMoment ? `${amount(present)} of ${amount(size)} entities at this moment` : `${amount(size)} entities`}`;
}
