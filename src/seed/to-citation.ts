import type { Citation } from '../model/citation.js';
import { slug } from '../model/slug.js';
import { digest } from './digest.js';
import type { RawCitation } from './raw-document.js';

const NOTE_HASH_LENGTH = 8;

/** A citation as an editor writes it, in full. The same place cited twice in the same way is one citation, with one id. */
export function toCitation(raw: RawCitation, document: string | undefined): Citation {
  if (typeof raw === 'string') return toCitation({ at: raw, kind: 'stated' }, document);
  const source = raw.source ?? document ?? '';
  const how = raw.note === undefined ? '' : `~${digest([raw.kind, raw.note]).slice(0, NOTE_HASH_LENGTH)}`;
  return {
    id: `${source}#${slug(raw.at)}${how}`,
    source,
    locator: raw.at,
    kind: raw.kind,
    ...(raw.note !== undefined && { note: raw.note }),
  };
}
