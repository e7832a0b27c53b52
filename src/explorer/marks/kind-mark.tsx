import type { EntityKind } from '../operations.js';
import { KIND_NAMES } from './kind-names.js';
import { kindShape } from './kind-shape.js';

/** The outline of a kind, beside a name. */
export function KindMark({ kind }: { kind: EntityKind }) {
  return (
    <svg className="kind" viewBox="-11 -11 22 22" role="img" aria-label={KIND_NAMES[kind]}>
      <path d={kindShape(kind, 8)} />
    </svg>
  );
}
