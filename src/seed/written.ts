import type { Located } from './data-set.js';
import type { FieldPath } from './source-file.js';

/** What a field says, as its editor wrote it: `19 BBY`, where the record has `-0019`. The given value where nothing is written. */
export function written(
  { source, path }: Located<unknown>,
  field: FieldPath,
  value: string | undefined,
): string {
  let here: unknown = source.value;
  for (const key of [...path, ...field]) here = (here as Record<string | number, unknown> | undefined)?.[key];
  return String(here ?? value);
}
