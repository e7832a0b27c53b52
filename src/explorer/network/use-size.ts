import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './camera.js';

/** How large an element is on the screen; undefined until it is there. */
export function useSize<Shown extends Element>(): [RefObject<Shown | null>, Size | undefined] {
  const element = useRef<Shown>(null);
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
