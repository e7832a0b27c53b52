import { type AllegianceError, badRequest, requestTooLarge, unsupportedMediaType } from '../errors.js';

/**
 * Our error for what Fastify refuses before anything is asked: what it says itself speaks of its own insides. Undefined for any
 * other error.
 */
export function toRequestError(error: unknown): AllegianceError | undefined {
  const { statusCode = 0, code = '' } = error as { statusCode?: number; code?: string };
  if (statusCode < 400 || statusCode >= 500) return undefined;
  switch (statusCode) {
    case 413:
      return requestTooLarge('The body is larger than any question needs.', {
        hint: 'Ask in several requests, and send values as `variables`.',
      });
    case 415:
      return unsupportedMediaType('The body is of a media type that is not read.', {
        hint: 'Send JSON, with `content-type: application/json`.',
      });
    default:
      return code === 'FST_ERR_BAD_URL' || code === 'FST_ERR_MAX_PARAM_LENGTH'
        ? badRequest('The address cannot be read.', {
            hint: 'Expecting two hexadecimal digits after each %, and no more than 100 characters between slashes.',
          })
        : badRequest('The body cannot be read.', {
            hint: 'Expecting one JSON object, as long as its headers say.',
          });
  }
}
