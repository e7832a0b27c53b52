import type { Located } from './data-set.js';
import type { FieldPath } from './source-file.js';

/** What a field says, as its editor wrote it: `19 BBY`, where the record has `-0019`. The given value where nothing is written. */
export function written(
  { source, path }: Located<unknown>,
  field: FieldPath,
  value: string | undefined,
): string {
  return String(source.valueAt([...path, ...field]) ?? value);
}
