import { type EntityBriefFragment, EntityByIdDocument } from '../operations.js';
import type { ApiError } from './api-error.js';
import { useAnswer } from './use-answer.js';

export interface KnownEntity {
  /** Undefined until it is known, and where there is none such. */
  readonly entity: EntityBriefFragment | undefined;
  readonly error: ApiError | null;
}

/** Whom an id in an address means. */
export function useEntity(id: string | undefined): KnownEntity {
  const { data, error, isPlaceholderData } = useAnswer(EntityByIdDocument, id ? { id } : null);
  const isOther = isPlaceholderData || !id || error !== null;
  return { entity: isOther ? undefined : (data?.entity ?? undefined), error: id ? error : null };
}
