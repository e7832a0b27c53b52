/**
 * The headers of an answer without errors. One with a tag may be kept, and is asked for anew each time, by that tag; others are
 * not to be kept, being answers to a POST or of a release that is going.
 */
export function answerHeaders(engine: string, tag: string | undefined): Record<string, string> {
  const always = { 'x-allegiance-engine': engine, vary: 'accept, accept-encoding' };
  return tag
    ? { ...always, etag: tag, 'cache-control': 'no-cache' }
    : { ...always, 'cache-control': 'no-store' };
}
