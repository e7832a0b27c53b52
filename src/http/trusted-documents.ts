import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { badSetting, untrustedDocument } from '../errors.js';
import { isGraphql } from './is-graphql.js';

type Asked = Record<string, unknown>;

const PREFIX = /^sha256:/;

/** The texts of operations that are answered, by their ids and by their digests. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads the file that ALLEGIANCE_DOCUMENTS names: an object of ids and texts. Refuses anything else (BAD_SETTING). */
export function readDocuments(path: string): TrustedDocuments {
  const documents = new Map<string, string>();
  for (const [id, text] of Object.entries(parsed(path))) {
    if (typeof text !== 'string') throw badDocuments(path, `The text of "${id}" is none.`);
    documents.set(id.replace(PREFIX, ''), text);
    documents.set(digest(text), text);
  }
  return documents;
}

/**
 * Has no other operation answered than these: by `documentId`, by `extensions.persistedQuery.sha256Hash`, or by their very text.
 * Others are refused (UNTRUSTED_DOCUMENT). What is asked by an id goes on as if it were asked by its text.
 */
export function trustDocuments(app: FastifyInstance, documents: TrustedDocuments): void {
  app.addHook('preHandler', async (request) => {
    if (!isGraphql(request)) return;
    const asked = (request.method === 'POST' ? request.body : request.query) as Asked | undefined;
    const { documentId, extensions, ...rest } = asked ?? {};
    const id = idOf(documentId, extensions) ?? digest(String(rest.query));
    const query = documents.get(id);
    if (query === undefined || (rest.query !== undefined && rest.query !== query))
      throw untrustedDocument('This operation is none of those that this server answers.', {
        hint: 'Ask one of them by `documentId`, or have it added to ALLEGIANCE_DOCUMENTS.',
      });
    if (request.method === 'POST') request.body = { ...rest, query };
    else request.query = { ...rest, query };
  });
}

/** In an address extensions are JSON. */
function idOf(documentId: unknown, extensions: unknown): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(PREFIX, '');
  try {
    const read = typeof extensions === 'string' ? JSON.parse(extensions) : extensions;
    const hash: unknown = read?.persistedQuery?.sha256Hash;
    return typeof hash === 'string' ? hash : undefined;
  } catch {
    return undefined;
  }
}

function parsed(path: string): object {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw badDocuments(path, 'It cannot be read.', cause);
  }
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read;
  throw badDocuments(path, 'It is no object.');
}

function badDocuments(path: string, problem: string, cause?: unknown): Error {
  return badSetting(`ALLEGIANCE_DOCUMENTS is "${path}". ${problem}`, {
    hint: 'Expecting a JSON file, {"<id or SHA-256>": "<operation>"}.',
    cause,
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
