import type { Release } from '../model/release.js';
import { digest } from './digest.js';
import type { Rows } from './rows.js';
import { CONTRADICTIONS, SCHEMA, SEED } from './statements.js';

/** The release that rows make, whether it is loaded or not. */
export function releaseOf(rows: Rows): Release {
  const checks = CONTRADICTIONS.map(({ statement }) => statement);
  const statements = [...SCHEMA, ...Object.values(SEED), ...checks].map(({ text }) => text);
  return {
    digest: digest([rows, statements]),
    loadedAt: new Date().toISOString(),
    entities: rows.entities.length,
    relationships: rows.relationships.length,
    citations: rows.citations.length,
    sources: rows.sources.length,
    disputes: rows.disputes.length,
  };
}
