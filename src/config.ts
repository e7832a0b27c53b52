import { join, resolve } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { AllegianceError, badSetting } from './errors.js';
import { type AccessSettings, NOBODY_IS_ASKED, toAccessSettings } from './http/access-settings.js';
import { type TrustProxy, toTrustProxy } from './http/trust-proxy.js';
import { projectRoot } from './project-root.js';

/** What a user can set, by environment variable or in a `.env` file; `.env.example` lists the same. */
export interface Settings {
  /** HOST and PORT: where the API listens. 0 for a free port. */
  readonly host: string;
  readonly port: number;
  /** ALLEGIANCE_DATA: the folder of the facts. */
  readonly data: string;
  /** ALLEGIANCE_HOME: where the embedded store, its password and the jars live. */
  readonly home: string;
  /** ALLEGIANCE_HEAP_MB and ALLEGIANCE_PAGE_CACHE_MB: the memory of the embedded Neo4j. */
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** ALLEGIANCE_PROJECTION_MB: how much memory the graph may take in the server; 0 to answer from Neo4j. */
  readonly projectionMb: number;
  /** ALLEGIANCE_ANSWER_CACHE_MB: how much memory answers may take that are kept for who asks the same again. */
  readonly answerCacheMb: number;
  /** ALLEGIANCE_EXPORTS: how many exports the server sends at once. */
  readonly exports: number;
  /** NEO4J_URI and its likes: a Neo4j to use instead of the embedded one. */
  readonly neo4j: Neo4jSettings | undefined;
  /** LOG_LEVEL, and ALLEGIANCE_SLOW_MS: how long an answer may take before it is logged as slow; 0 for ever. */
  readonly logLevel: string;
  readonly slowMs: number;
  /** ALLEGIANCE_REQUESTS_PER_MINUTE: how often a client may ask; 0 for as often as it likes. */
  readonly requestsPerMinute: number;
  /** ALLEGIANCE_TRUST_PROXY: whose word counts on who a client is. */
  readonly trustProxy: TrustProxy;
  /** ALLEGIANCE_API_KEYS and ALLEGIANCE_JWT_*: who may ask; anybody, where none of them is set. */
  readonly access: AccessSettings;
  /** ALLEGIANCE_DOCUMENTS: the file of the operations that are answered; all, where it is not set. */
  readonly documents: string | undefined;
  /** OTEL_EXPORTER_OTLP_ENDPOINT: where traces are sent to, if anywhere. */
  readonly traces: string | undefined;
}

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The names of all of them. */
export const SETTINGS = [
  'HOST',
  'PORT',
  'ALLEGIANCE_DATA',
  'ALLEGIANCE_HOME',
  'ALLEGIANCE_HEAP_MB',
  'ALLEGIANCE_PAGE_CACHE_MB',
  'ALLEGIANCE_PROJECTION_MB',
  'ALLEGIANCE_ANSWER_CACHE_MB',
  'ALLEGIANCE_EXPORTS',
  'NEO4J_URI',
  'NEO4J_USER',
  'NEO4J_PASSWORD',
  'NEO4J_DATABASE',
  'LOG_LEVEL',
  'ALLEGIANCE_SLOW_MS',
  'ALLEGIANCE_REQUESTS_PER_MINUTE',
  'ALLEGIANCE_TRUST_PROXY',
  'ALLEGIANCE_API_KEYS',
  'ALLEGIANCE_JWT_SECRET',
  'ALLEGIANCE_JWT_JWKS_URL',
  'ALLEGIANCE_JWT_ISSUER',
  'ALLEGIANCE_JWT_AUDIENCE',
  'ALLEGIANCE_DOCUMENTS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const DOTENV = join(projectRoot, '.env');

/** The settings of this process: its environment, then `.env` in the checkout. Refuses values it cannot use with BAD_SETTING. */
export function readSettings(): Settings {
  return settingsOf(environmentOf());
}

/** What `.env` gives a value to, known or not. */
export function namesInDotenv(): string[] {
  return Object.keys(readDotenv({ path: DOTENV, quiet: true, processEnv: {} }).parsed ?? {});
}

/** The settings that an environment means. An empty value is none. All values that cannot be used are named at once. */
export function settingsOf(environment: Environment): Settings {
  const { settings, refused } = examineSettings(environment);
  if (refused.size === 0) return settings;
  const errors = [...refused.values()];
  const hint = errors.find((error) => error.hint !== undefined)?.hint;
  const message = errors.map((error) => error.message).join('\n');
  throw badSetting(message, hint === undefined ? {} : { hint });
}

/** The same with defaults in place of values that cannot be used, and what is wrong with each of those, by its name. */
export interface ExaminedSettings {
  readonly settings: Settings;
  readonly refused: ReadonlyMap<string, AllegianceError>;
}

/** For who wants to know of everything that is wrong. As `readSettings` reads them, where no environment is given. */
export function examineSettings(environment: Environment = environmentOf()): ExaminedSettings {
  const refused = new Map<string, AllegianceError>();
  const orRefuse = <T>(name: string, read: () => T, instead: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof AllegianceError)) throw error;
      refused.set(name, error);
      return instead;
    }
  };
  const number = (name: string, fallback: number, least: number, most: number): number =>
    orRefuse(name, () => wholeNumber(environment, name, fallback, least, most), fallback);
  const settings: Settings = {
    host: environment.HOST || '127.0.0.1',
    port: number('PORT', 4000, 0, 65_535),
    data: resolve(projectRoot, environment.ALLEGIANCE_DATA || 'data'),
    home: resolve(projectRoot, environment.ALLEGIANCE_HOME || '.allegiance'),
    heapMb: number('ALLEGIANCE_HEAP_MB', 1024, 128, 1_000_000),
    pageCacheMb: number('ALLEGIANCE_PAGE_CACHE_MB', 256, 8, 1_000_000),
    projectionMb: number('ALLEGIANCE_PROJECTION_MB', 1024, 0, 1_000_000),
    answerCacheMb: number('ALLEGIANCE_ANSWER_CACHE_MB', 32, 0, 100_000),
    exports: number('ALLEGIANCE_EXPORTS', 4, 0, 1_000),
    neo4j: orRefuse('NEO4J_PASSWORD', () => neo4jOf(environment), undefined),
    logLevel: orRefuse('LOG_LEVEL', () => oneOf(environment, 'LOG_LEVEL', 'warn', LOG_LEVELS), 'warn'),
    slowMs: number('ALLEGIANCE_SLOW_MS', 1000, 0, 3_600_000),
    requestsPerMinute: number('ALLEGIANCE_REQUESTS_PER_MINUTE', 0, 0, 1_000_000),
    trustProxy: orRefuse(
      'ALLEGIANCE_TRUST_PROXY',
      () => toTrustProxy(environment.ALLEGIANCE_TRUST_PROXY),
      false,
    ),
    access: orRefuse('ALLEGIANCE_JWT_SECRET', () => accessOf(environment), NOBODY_IS_ASKED),
    documents:
      (environment.ALLEGIANCE_DOCUMENTS && resolve(projectRoot, environment.ALLEGIANCE_DOCUMENTS)) ||
      undefined,
    traces: environment.OTEL_EXPORTER_OTLP_ENDPOINT || undefined,
  };
  return { settings, refused };
}

function environmentOf(): Environment {
  readDotenv({ path: DOTENV, quiet: true });
  return process.env;
}

function neo4jOf(environment: Environment): Neo4jSettings | undefined {
  const uri = environment.NEO4J_URI;
  if (!uri) return undefined;
  const password = environment.NEO4J_PASSWORD;
  if (!password) {
    throw badSetting('NEO4J_URI is set and NEO4J_PASSWORD is not.', {
      hint: 'Set the password, or unset NEO4J_URI to use the embedded Neo4j.',
    });
  }
  return {
    uri,
    password,
    user: environment.NEO4J_USER || 'neo4j',
    database: environment.NEO4J_DATABASE || 'neo4j',
  };
}

function accessOf(environment: Environment): AccessSettings {
  return toAccessSettings({
    keys: environment.ALLEGIANCE_API_KEYS,
    secret: environment.ALLEGIANCE_JWT_SECRET,
    jwksUrl: environment.ALLEGIANCE_JWT_JWKS_URL,
    issuer: environment.ALLEGIANCE_JWT_ISSUER,
    audience: environment.ALLEGIANCE_JWT_AUDIENCE,
  });
}

function wholeNumber(
  environment: Environment,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw badSetting(`${name} is "${text}". Expecting a whole number from ${least} to ${most}.`);
}

function oneOf(environment: Environment, name: string, fallback: string, values: readonly string[]): string {
  const value = environment[name] || fallback;
  if (values.includes(value)) return value;
  throw badSetting(`${name} is "${value}". Expecting one of ${values.join(', ')}.`);
}
