import { BARE, FOE, FRIEND, type LineStyle, MIXED } from '../marks/line-style.js';
import type { BlocsQuery } from '../operations.js';

const SHARE = 0.25;

/** How the claims between two blocs look together: as most of those that are for or against, or as both where neither is few. */
export function linkStyle({ friendly, hostile }: BlocsQuery['blocs']['links'][number]): LineStyle {
  const taking = friendly + hostile;
  if (taking === 0) return BARE;
  if (Math.min(friendly, hostile) >= taking * SHARE) return MIXED;
  return friendly > hostile ? FRIEND : FOE;
}
