/**
 * The only birthplace of errors. Each code has one function here; what is thrown elsewhere leaves as INTERNAL_ERROR.
 * Grouped by the part that raises it. CONTRIBUTING.md lists every code; a test keeps the two the same.
 */

export interface ErrorDetails {
  /** What to do about it, one sentence. */
  readonly hint?: string;
  /** What was caught. It is logged, and never shown to a client. */
  readonly cause?: unknown;
}

export class AllegianceError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly httpStatus: number;
  /** In how many seconds the same may be asked again, where that can help. */
  readonly retryAfter: number | undefined;
  readonly exitCode: number;

  constructor(code: string, status: Status, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AllegianceError';
    this.code = code;
    this.hint = details.hint;
    this.httpStatus = status.http;
    this.retryAfter = status.retryAfter;
    this.exitCode = status.exit;
  }
}

interface Status {
  readonly http: number;
  readonly exit: number;
  readonly retryAfter?: number;
}

/** Exit codes: 1 failed, 2 wrong usage, 3 invalid input, 4 database, 5 not found. CONTRIBUTING.md lists them. */
const FAILED: Status = { http: 500, exit: 1 };
const USAGE: Status = { http: 400, exit: 2 };
const INVALID: Status = { http: 400, exit: 3 };
const DATABASE: Status = { http: 503, exit: 4 };
/** What passes by itself. */
const AGAIN_SOON: Status = { ...DATABASE, retryAfter: 1 };

type ErrorFactory = (message: string, details?: ErrorDetails) => AllegianceError;

const factories = new Map<string, ErrorFactory>();

function define(code: string, status: Status): ErrorFactory {
  const factory: ErrorFactory = (message, details) => new AllegianceError(code, status, message, details);
  factories.set(code, factory);
  return factory;
}

// settings
export const badSetting = define('BAD_SETTING', USAGE);

// database
export const javaMissing = define('JAVA_MISSING', DATABASE);
export const mavenMissing = define('MAVEN_MISSING', DATABASE);
export const downloadFailed = define('DOWNLOAD_FAILED', DATABASE);
export const storeInUse = define('STORE_IN_USE', DATABASE);
export const portInUse = define('PORT_IN_USE', DATABASE);
export const databaseStarting = define('DATABASE_STARTING', AGAIN_SOON);
export const databaseFailed = define('DATABASE_FAILED', DATABASE);
export const databaseUnreachable = define('DATABASE_UNREACHABLE', AGAIN_SOON);
export const databaseBusy = define('DATABASE_BUSY', AGAIN_SOON);
export const queryTimedOut = define('QUERY_TIMEOUT', DATABASE);
export const memoryExceeded = define('MEMORY_EXCEEDED', DATABASE);
export const badCypherFile = define('BAD_CYPHER_FILE', FAILED);
export const releaseChanging = define('RELEASE_CHANGING', AGAIN_SOON);
export const databaseNotOurs = define('DATABASE_NOT_OURS', DATABASE);

// data
export const badData = define('BAD_DATA', INVALID);
export const badMapping = define('BAD_MAPPING', INVALID);
export const badImport = define('BAD_IMPORT', INVALID);

// questions
export const badInput = define('BAD_USER_INPUT', USAGE);
export const badCursor = define('BAD_CURSOR', USAGE);
export const notFound = define('NOT_FOUND', { http: 404, exit: 5 });
export const boundExceeded = define('BOUND_EXCEEDED', USAGE);
export const exportsBusy = define('EXPORTS_BUSY', AGAIN_SOON);

// requests that do not come as far as a question
export const badRequest = define('BAD_REQUEST', USAGE);
export const requestTooLarge = define('REQUEST_TOO_LARGE', { http: 413, exit: 2 });
export const unsupportedMediaType = define('UNSUPPORTED_MEDIA_TYPE', { http: 415, exit: 2 });
export const rateLimited = define('RATE_LIMITED', { http: 429, exit: 4 });
export const unauthenticated = define('UNAUTHENTICATED', { http: 401, exit: 2 });
export const untrustedDocument = define('UNTRUSTED_DOCUMENT', { http: 403, exit: 2 });

// the command line
export const badFile = define('BAD_FILE', FAILED);
export const setUpBroken = define('SET_UP_BROKEN', FAILED);

// anything else
export const internalError = define('INTERNAL_ERROR', FAILED);

/** The error that an answer of the API tells of. What the API passes on from graphql-js is wrong usage. */
export function answeredError(code: string | undefined, message: string, hint?: string): AllegianceError {
  const details = hint === undefined ? {} : { hint };
  return (factories.get(code ?? '') ?? badInput)(message, details);
}
