import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { readCypher } from '../../src/database/cypher-file.js';
import { projectRoot } from '../../src/project-root.js';
import { filesIn, readSourceModules, type SourceModule } from '../support/source-modules.js';

/** What ARCHITECTURE.md promises of the code. An exception stands here by name, with its reason. */

const modules = readSourceModules();

/** Of each folder the others that it may import, from the model up. The seed stands beside the questions, not below them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  database: ['model'],
  seed: ['model', 'database'],
  queries: ['model', 'database'],
  traversal: ['model', 'database', 'queries'],
  projection: ['model', 'database', 'queries', 'traversal'],
  graphql: ['model', 'database', 'queries', 'traversal'],
  // What is exported is what the API answers, asked for by the same arguments.
  export: ['model', 'database', 'queries', 'traversal', 'graphql'],
  http: ['model', 'database', 'queries', 'traversal', 'graphql', 'export'],
  import: ['model', 'seed'],
  doctor: ['model', 'database', 'queries', 'seed'],
  commands: [
    'model',
    'database',
    'seed',
    'queries',
    'traversal',
    'projection',
    'graphql',
    'http',
    'export',
    'import',
    'doctor',
  ],
  playground: [],
  // It speaks HTTP; what holds at a moment is said by the model, as the server says it.
  explorer: ['model'],
};

/** Pages, which Vite bundles: programs of their own. */
const PAGES = ['playground', 'explorer'];

/** They import nothing of ours; all but the model, which is pure, and the pages, which are other programs, may use them. */
const FOUNDATIONS = ['src/errors.ts', 'src/project-root.ts'];

/** What the program starts from. Nobody but they import one of them: settings are handed on as arguments. */
const ENTRIES = [
  'src/config.ts',
  'src/start.ts',
  'src/serve.ts',
  'src/stages.ts',
  'src/server.ts',
  'src/cli.ts',
];

const ONLY_IMPORTED_BY: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['src/database/'],
  '@neo4j/graphql': ['src/graphql/'],
  dotenv: ['src/config.ts'],
  edtf: ['src/model/parse-date.ts'],
  fastify: ['src/http/'],
};

const READS_ENVIRONMENT: Readonly<Record<string, string>> = {
  'src/commands/progress.ts': 'TERM and CI say what a terminal can do; they are not settings of ours',
  'src/config.ts': 'the settings',
  'src/database/find-program.ts': 'PATH and JAVA_HOME say where programs lie; they are not settings of ours',
  'src/database/run-command.ts': 'hands the whole of it on to the programs that it runs',
};

/** Packages that the server does without where they are not installed: loaded where they are asked for, never at its start. */
const LOADED_LATE: Readonly<Record<string, string>> = { '@opentelemetry/': 'src/http/open-tracing.ts' };

const DEFAULT_EXPORTS: Readonly<Record<string, string>> = {
  'src/explorer/vite.config.ts': 'Vite asks for it',
  'src/playground/vite.config.ts': 'Vite asks for it',
};

/** Files named after what their exports have in common, as none of them is the main one. */
const NAMED_AFTER_SUBJECT: Readonly<Record<string, string>> = {
  'src/config.ts': 'the settings, and how they are read',
  'src/errors.ts': 'one function for each code',
  'src/commands/output.ts': 'where data goes, and everything else',
  'src/database/embedded/class-archive.ts': 'its name, its state, its making',
  'src/database/embedded/jars.ts': 'their names, their download, their check',
  'src/database/embedded/launcher.ts': 'what is compiled',
  'src/database/embedded/requirements.ts': 'one function for each program',
  'src/explorer/address/lists.ts': 'to and from',
  'src/explorer/operations.ts': 'all of them, printed by scripts/print-operations.mjs',
  'src/export/rdf-records.ts': 'one function for each kind of record',
  'src/export/to-exported.ts': 'one function for each kind of record',
  'src/graphql/cursor.ts': 'to and from',
  'src/import/wiki/marks.ts': 'one type for each kind of mark',
  'src/model/moment.ts': 'the two things that it can be',
  'src/playground/icons.tsx': 'all of them',
  'src/queries/records.ts': 'one type for each kind of record',
  'src/seed/statements.ts': 'all that the seed runs',
  'src/traversal/stance-reasons.ts': 'one function for each kind of reason',
};

const folderOf = (path: string): string => path.split('/').slice(1, -1)[0] ?? '';
const pathsOf = (found: readonly SourceModule[]): string[] => found.map(({ path }) => path);

describe('imports', () => {
  test('every folder of src has its place among the others', () => {
    const folders = new Set(modules.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''));
    expect([...folders].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
    const beside = pathsOf(modules).filter((path) => folderOf(path) === '');
    expect(beside.toSorted()).toEqual([...FOUNDATIONS, ...ENTRIES].toSorted());
  });

  test.each(Object.entries(MAY_IMPORT))('src/%s imports itself and %j alone', (folder, others) => {
    const foundations = folder === 'model' || PAGES.includes(folder) ? [] : FOUNDATIONS;
    const entries = folder === 'commands' ? ENTRIES : [];
    const isAllowed = (path: string): boolean =>
      [...foundations, ...entries].includes(path) || [folder, ...others].includes(folderOf(path));
    const wrong = modules
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports.filter((to) => !isAllowed(to)).map((to) => `${path} imports ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  test('the foundations import nothing of ours, and nobody imports an entry but an entry or a command', () => {
    const wrong = modules.flatMap(({ path, imports }) => {
      const bad = FOUNDATIONS.includes(path) ? imports : imports.filter((to) => ENTRIES.includes(to));
      const isWired = ENTRIES.includes(path) || folderOf(path) === 'commands';
      return isWired ? [] : bad.map((to) => `${path} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  test('the model imports no package but the parser of dates and the measure of spelling', () => {
    const packages = modules
      .filter(({ path }) => folderOf(path) === 'model')
      .flatMap((found) => found.packages);
    expect([...new Set(packages)].toSorted()).toEqual(['edtf', 'fastest-levenshtein']);
  });

  test.each(Object.entries(ONLY_IMPORTED_BY))('%s is imported by %j only', (name, owners) => {
    const importers = pathsOf(modules.filter(({ packages }) => packages.includes(name)));
    expect(importers).not.toEqual([]);
    expect(importers.filter((path) => !owners.some((owner) => path.startsWith(owner)))).toEqual([]);
  });

  test.each(Object.entries(LOADED_LATE))(
    '%s is imported by %s alone, when it is asked for',
    (prefix, owner) => {
      const importers = modules.filter(({ packages }) => packages.some((name) => name.startsWith(prefix)));
      expect(pathsOf(importers)).toEqual([owner]);
      const text = readFileSync(join(projectRoot, owner), 'utf8');
      expect(text).not.toMatch(new RegExp(`^import (?!type).*'${prefix}`, 'm'));
    },
  );

  test('there is no cycle', () => {
    expect(firstCycle()).toEqual([]);
  });

  test('the packages are those that package.json lists for running; pages are built, and may use the others', () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
      readFileSync(join(projectRoot, 'package.json'), 'utf8'),
    );
    const served = modules
      .filter(({ path }) => !PAGES.includes(folderOf(path)))
      .flatMap((found) => found.packages);
    const built = modules
      .filter(({ path }) => PAGES.includes(folderOf(path)))
      .flatMap((found) => found.packages);
    expect([...new Set(served)].toSorted()).toEqual(
      Object.keys({ ...dependencies, ...optionalDependencies }).toSorted(),
    );
    const listed = { ...dependencies, ...devDependencies };
    expect(built.filter((name) => !(name in listed))).toEqual([]);
  });
});

/** By a program, at each build: git does not keep it. */
const PRINTED = 'src/explorer/operations.ts';

describe('files', () => {
  const code = filesIn('src').filter((path) => /\.(ts|tsx|java|css)$/.test(path));
  const lines = code.map((path) => ({
    path,
    count: readFileSync(join(projectRoot, path), 'utf8').trimEnd().split('\n').length,
  }));

  test('none is longer than 250 lines', () => {
    const long = lines.filter(({ count, path }) => count > 250 && path !== PRINTED);
    expect(long).toEqual([]);
  });

  test('half of them are shorter than 80 lines', () => {
    const counts = lines.map(({ count }) => count).toSorted((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(80);
  });

  test('each has one way in: no index, no default export', () => {
    expect(code.filter((path) => basename(path).startsWith('index.'))).toEqual([]);
    expect(pathsOf(modules.filter(({ hasDefaultExport }) => hasDefaultExport))).toEqual(
      Object.keys(DEFAULT_EXPORTS),
    );
  });

  test('each is named after one of its exports', () => {
    const misnamed = modules.filter(({ path, exports }) => {
      const name = basename(path).replace(/\..*$/, '');
      const names = exports.map(kebabCase);
      // resolvers/node.ts holds nodeResolvers.
      return (
        exports.length > 0 && !names.includes(name) && !names.includes(`${name}-${basename(dirname(path))}`)
      );
    });
    expect(pathsOf(misnamed).toSorted()).toEqual(Object.keys(NAMED_AFTER_SUBJECT).toSorted());
  });

  test('the environment is read by the settings only', () => {
    const readers = pathsOf(modules.filter(({ readsEnvironment }) => readsEnvironment));
    expect(readers.toSorted()).toEqual(Object.keys(READS_ENVIRONMENT).toSorted());
  });
});

describe('Cypher', () => {
  const names = filesIn('cypher').map((path) => path.replace(/^cypher\/(.*)\.cypher$/, '$1'));

  test('every query has a twin in src/queries, and the other way round', () => {
    const queries = names.filter((name) => name.startsWith('queries/')).map((name) => basename(name));
    const twins = filesIn('src/queries').map((path) => basename(path, '.ts'));
    // records.ts is no query: it says what the queries return.
    expect(twins.filter((name) => name !== 'records').toSorted()).toEqual(queries.toSorted());
  });

  test.each(names)('cypher/%s.cypher says what it asks, takes, returns and leans on', (name) => {
    expect(readCypher(name).question).toMatch(/\S[.?!]$/);
  });

  test('every file is used, by its name', () => {
    const named = new Set(modules.flatMap(({ texts }) => texts));
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  });

  test('none of it stands in TypeScript, where values could get into it', () => {
    const cypher = /\b(MATCH|MERGE|UNWIND|DETACH|RETURN|WHERE|YIELD|CREATE)\b/;
    expect(pathsOf(modules.filter(({ texts }) => texts.some((text) => cypher.test(text))))).toEqual([]);
  });
});

function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** The modules of a cycle, from one of them to itself; empty where there is none. */
function firstCycle(): string[] {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of importsOf.get(path) ?? []) {
      const cycle = follow(next, [...way, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const { path } of modules) {
    const cycle = follow(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
