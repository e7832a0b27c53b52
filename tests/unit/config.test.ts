import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'dotenv';
import { SETTINGS, settingsOf } from '../../src/config.js';
import { projectRoot } from '../../src/project-root.js';
import { thrownBy } from '../support/thrown-by.js';

const DEFAULTS = {
  host: '127.0.0.1',
  port: 4000,
  data: join(projectRoot, 'data'),
  home: join(projectRoot, '.allegiance'),
  heapMb: 1024,
  pageCacheMb: 256,
  projectionMb: 1024,
  answerCacheMb: 32,
  exports: 4,
  neo4j: undefined,
  logLevel: 'warn',
  slowMs: 1000,
  requestsPerMinute: 0,
  trustProxy: false,
  access: { keys: [], tokens: undefined },
  documents: undefined,
  traces: undefined,
};

/** What makes a Neo4j of one's own, with as little as possible. */
const SERVER = { NEO4J_URI: 'neo4j://example.com', NEO4J_PASSWORD: 'secret' };

/** Which variables a reading of the settings asks for. */
function variablesRead(): Set<string> {
  const read = new Set<string>();
  settingsOf(
    new Proxy<Record<string, string>>(SERVER, {
      get(target, name: string) {
        read.add(name);
        return target[name];
      },
    }),
  );
  return read;
}

describe('settingsOf', () => {
  test('has a default for everything', () => {
    expect(settingsOf({})).toEqual(DEFAULTS);
  });

  test('takes an empty value for none', () => {
    const empty = Object.fromEntries([...variablesRead()].map((name) => [name, '']));
    expect(settingsOf(empty)).toEqual(DEFAULTS);
  });

  test('reads every setting', () => {
    const environment = {
      HOST: '::',
      PORT: '0',
      ALLEGIANCE_DATA: '/facts',
      ALLEGIANCE_HOME: '/var/allegiance',
      ALLEGIANCE_HEAP_MB: '128',
      ALLEGIANCE_PAGE_CACHE_MB: '8',
      ALLEGIANCE_PROJECTION_MB: '0',
      ALLEGIANCE_ANSWER_CACHE_MB: '5',
      ALLEGIANCE_EXPORTS: '0',
      NEO4J_URI: 'neo4j+s://example.com',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'lore',
      LOG_LEVEL: 'silent',
      ALLEGIANCE_SLOW_MS: '0',
      ALLEGIANCE_REQUESTS_PER_MINUTE: '60',
      ALLEGIANCE_TRUST_PROXY: '10.0.0.0/8, ::1',
      ALLEGIANCE_API_KEYS: 'a-key-of-the-reader, another-key-of-theirs,',
      ALLEGIANCE_JWT_JWKS_URL: 'https://example.com/jwks.json',
      ALLEGIANCE_JWT_ISSUER: 'https://example.com/',
      ALLEGIANCE_JWT_AUDIENCE: 'lore',
      ALLEGIANCE_DOCUMENTS: '/documents.json',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    };
    expect(settingsOf(environment)).toEqual({
      host: '::',
      port: 0,
      data: '/facts',
      home: '/var/allegiance',
      heapMb: 128,
      pageCacheMb: 8,
      projectionMb: 0,
      answerCacheMb: 5,
      exports: 0,
      neo4j: { uri: 'neo4j+s://example.com', user: 'reader', password: 'secret', database: 'lore' },
      logLevel: 'silent',
      slowMs: 0,
      requestsPerMinute: 60,
      trustProxy: ['10.0.0.0/8', '::1'],
      access: {
        keys: ['a-key-of-the-reader', 'another-key-of-theirs'],
        tokens: {
          secret: undefined,
          jwksUrl: new URL('https://example.com/jwks.json'),
          issuer: 'https://example.com/',
          audience: 'lore',
        },
      },
      documents: '/documents.json',
      traces: 'http://127.0.0.1:4318',
    });
  });

  test('finds relative folders from the checkout on, wherever it was started', () => {
    const { data, home } = settingsOf({ ALLEGIANCE_DATA: 'my/facts', ALLEGIANCE_HOME: '../home' });
    expect({ data, home }).toEqual({
      data: join(projectRoot, 'my/facts'),
      home: join(projectRoot, '../home'),
    });
  });

  test.each([
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '80.5', 'a whole number from 0 to 65535'],
    ['PORT', 'http', 'a whole number from 0 to 65535'],
    ['ALLEGIANCE_HEAP_MB', '127', 'a whole number from 128 to 1000000'],
    ['ALLEGIANCE_HEAP_MB', '1G', 'a whole number from 128 to 1000000'],
    ['ALLEGIANCE_PAGE_CACHE_MB', '7', 'a whole number from 8 to 1000000'],
    ['ALLEGIANCE_PAGE_CACHE_MB', 'Infinity', 'a whole number from 8 to 1000000'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
    ['LOG_LEVEL', 'WARN', 'one of fatal, error, warn, info, debug, trace, silent'],
  ])('refuses the %s "%s"', (name, value, expected) => {
    expect(thrownBy(() => settingsOf({ [name]: value }))).toMatchObject({
      code: 'BAD_SETTING',
      exitCode: 2,
      message: `${name} is "${value}". Expecting ${expected}.`,
    });
  });

  test('names all values at once that it refuses', () => {
    const environment = { PORT: 'http', LOG_LEVEL: 'loud', NEO4J_URI: 'bolt://a' };
    expect(thrownBy(() => settingsOf(environment))).toMatchObject({
      code: 'BAD_SETTING',
      message: [
        'PORT is "http". Expecting a whole number from 0 to 65535.',
        'NEO4J_URI is set and NEO4J_PASSWORD is not.',
        'LOG_LEVEL is "loud". Expecting one of fatal, error, warn, info, debug, trace, silent.',
      ].join('\n'),
    });
  });

  test('uses the default user and database of a Neo4j of its own', () => {
    expect(settingsOf(SERVER).neo4j).toEqual({
      uri: 'neo4j://example.com',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  test.each([undefined, ''])('refuses NEO4J_URI with the password %j', (password) => {
    expect(thrownBy(() => settingsOf({ ...SERVER, NEO4J_PASSWORD: password }))).toMatchObject({
      code: 'BAD_SETTING',
      message: 'NEO4J_URI is set and NEO4J_PASSWORD is not.',
      hint: 'Set the password, or unset NEO4J_URI to use the embedded Neo4j.',
    });
  });

  test('takes a password without NEO4J_URI for nothing', () => {
    expect(settingsOf({ NEO4J_PASSWORD: 'secret' })).toEqual(DEFAULTS);
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(projectRoot, '.env.example'), 'utf8');
  const live = parse(text);
  const all = parse(text.replaceAll(/^#(?=[A-Z][A-Z0-9_]*=)/gm, ''));

  test('lists exactly the variables that are read', () => {
    expect(Object.keys(all).toSorted()).toEqual([...variablesRead()].toSorted());
  });

  test('lists what is called a setting', () => {
    expect(Object.keys(all).toSorted()).toEqual([...SETTINGS].toSorted());
  });

  test('shows the defaults', () => {
    expect(settingsOf(live)).toEqual(DEFAULTS);
    const { NEO4J_USER, NEO4J_DATABASE } = all;
    expect(settingsOf({ ...SERVER, NEO4J_USER, NEO4J_DATABASE })).toEqual(settingsOf(SERVER));
  });

  test("comments out a Neo4j of one's own, and nothing else", () => {
    const commented = Object.keys(all).filter((name) => !(name in live));
    expect(commented.every((name) => name.startsWith('NEO4J_'))).toBe(true);
    expect(commented).toContain('NEO4J_URI');
  });
});
