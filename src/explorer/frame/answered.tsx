import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { ApiError } from '../api/api-error.js';
import { Problem } from './problem.js';

const PATIENCE_MS = 300;

interface Props<Data> {
  readonly answer: UseQueryResult<Data, ApiError>;
  /** What is being waited for: "relationships". */
  readonly what: string;
  children(data: Data): ReactNode;
}

/**
 * What an answer makes of a page: nothing for a moment, then a line that says what is waited for; the answer before, dimmed, while
 * another is on its way; and what went wrong beside what is known.
 */
export function Answered<Data>({ answer, what, children }: Props<Data>) {
  const { data, error, isFetching, isPlaceholderData } = answer;
  const isSlow = useSlow(isFetching);
  return (
    <>
      {error && <Problem error={error} />}
      {isSlow && (
        <p className="loading" role="status">
          Loading {what} …
        </p>
      )}
      {data !== undefined && !(error && isPlaceholderData) && (
        <div className={isSlow && isPlaceholderData ? 'stale' : undefined}>{children(data)}</div>
      )}
    </>
  );
}

/** Whether an answer has been on its way for so long that one wants to be told. */
export function useSlow(isFetching: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isFetching) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isFetching]);
  return isSlow;
}
