import { useEffect, useState } from 'react';

const STILL_MS = 250;

/** A value when it has stayed the same for a moment; undefined while it changes, as under a slider that is dragged. */
export function useSettled<Value>(value: Value): Value | undefined {
  const [settled, settle] = useState<Value | undefined>(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), STILL_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value ? value : undefined;
}
