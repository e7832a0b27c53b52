import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Positions } from './arrange.js';
import { type Camera, fitAll, type Size, zoom } from './camera.js';

const STEP = 1.25;
const WHEEL = 0.0015;
const BEFORE_IT_IS_KNOWN: Size = { width: 800, height: 500 };

/** From where the picture is seen: all of it, until one drags, turns the wheel or presses `+`, `-`; `0` shows all of it again. */
export function useCamera(
  picture: RefObject<SVGSVGElement | null>,
  size: Size | undefined,
  positions: Positions | undefined,
  ids: readonly string[],
) {
  const [moved, setMoved] = useState<Camera>();
  const window = size ?? BEFORE_IT_IS_KNOWN;
  const whole = useMemo(() => fitAll(positions ?? {}, ids, window), [positions, ids, window]);
  const camera = moved ?? whole;
  const drag = useRef<{ x: number; y: number; from: Camera }>(undefined);
  const view = useMemo(() => ({ camera, size: window }), [camera, window]);
  const middle = [window.width / 2, window.height / 2] as const;
  useEffect(() => {
    const shown = picture.current;
    if (!shown) return undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top } = shown.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * WHEEL);
      setMoved((before) => zoom(before ?? whole, factor, [event.clientX - left, event.clientY - top]));
    };
    // NOTE: React listens to wheels passively, and the page would scroll as well.
    shown.addEventListener('wheel', turn, { passive: false });
    return () => shown.removeEventListener('wheel', turn);
  }, [picture, whole]);
  return {
    view,
    larger: () => setMoved(zoom(camera, STEP, middle)),
    smaller: () => setMoved(zoom(camera, 1 / STEP, middle)),
    all: () => setMoved(undefined),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.target instanceof Element && event.target.closest('.node')) return;
        drag.current = { x: event.clientX, y: event.clientY, from: camera };
      },
      onPointerMove: ({ clientX, clientY, buttons }: PointerEvent) => {
        const began = drag.current;
        if (!began || buttons === 0) return;
        setMoved({ ...began.from, x: began.from.x + clientX - began.x, y: began.from.y + clientY - began.y });
      },
      onPointerUp: () => {
        drag.current = undefined;
      },
    },
  };
}
