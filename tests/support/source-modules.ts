import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as posix from 'node:path/posix';
import { parseSync } from '@swc/core';
import { projectRoot } from '../../src/project-root.js';

/** What the tests of the house look at in a TypeScript file of src/. */
export interface SourceModule {
  /** From the project's root on: `src/model/slug.ts`. */
  readonly path: string;
  /** Paths of the modules of ours that it imports, types included. */
  readonly imports: readonly string[];
  /** Names of the packages that it imports; Node's own are left out. */
  readonly packages: readonly string[];
  readonly exports: readonly string[];
  readonly hasDefaultExport: boolean;
  /** Its string literals and templates, these with `…` for each value. */
  readonly texts: readonly string[];
  readonly readsEnvironment: boolean;
}

/** Every TypeScript file of src/, by path. */
export function readSourceModules(): SourceModule[] {
  const paths = filesIn('src').filter((path) => /\.tsx?$/.test(path));
  return paths.map((path) => toModule(path, new Set(paths)));
}

/** The files below a folder of the project, from the project's root on. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Stands in a template for what is put into it. */
const VALUE = '…';

/** A node of swc's tree, of which only what is asked for below is known. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly source?: Node | null;
  readonly id?: Node;
  readonly identifier?: Node;
  readonly orig?: Node;
  readonly exported?: Node | null;
  readonly declaration?: Node;
  readonly declarations?: readonly Node[];
  readonly specifiers?: readonly Node[];
  readonly callee?: Node;
  readonly argument?: Node;
  readonly arguments?: readonly { readonly expression: Node }[];
  readonly quasis?: readonly { readonly raw: string }[];
  readonly object?: Node;
  readonly property?: Node;
}

function toModule(path: string, known: ReadonlySet<string>): SourceModule {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  const { body } = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' });
  const top = body as unknown as Node[];
  const all = top.flatMap((node) => [...descendants(node)]);
  const imported = all.flatMap(specifierOf);
  return {
    path,
    imports: imported.filter((from) => from.startsWith('.')).map((from) => resolveModule(path, from, known)),
    packages: imported.filter((from) => !/^(\.|node:)/.test(from)).map(packageOf),
    exports: top.flatMap(exportedBy),
    hasDefaultExport: top.some(({ type }) => type.startsWith('ExportDefault')),
    texts: all.flatMap(textOf),
    readsEnvironment: imported.includes('node:process') || all.some(isEnvironment),
  };
}

function* descendants(node: unknown): Iterable<Node> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && typeof node.type === 'string') yield node as Node;
  for (const child of Object.values(node)) yield* descendants(child);
}

function specifierOf({ type, source, callee, argument, arguments: passed }: Node): string[] {
  const isDynamic = type === 'CallExpression' && callee?.type === 'Import';
  const from = isDynamic ? passed?.[0]?.expression : type === 'TsImportType' ? argument : source;
  const isImport = isDynamic || type === 'TsImportType' || /^(Import|Export\w*)Declaration$/.test(type);
  return isImport && typeof from?.value === 'string' ? [from.value] : [];
}

/** What stands behind `./slug.js`: slug.ts, slug.tsx, or a file that is no module of ours, such as a style sheet. */
function resolveModule(path: string, from: string, known: ReadonlySet<string>): string {
  const target = posix.join(posix.dirname(path), from);
  const candidates = ['.ts', '.tsx'].map((suffix) => target.replace(/\.js$/, suffix));
  return candidates.find((candidate) => known.has(candidate)) ?? target;
}

function packageOf(from: string): string {
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

function exportedBy({ type, declaration, specifiers }: Node): string[] {
  if (type === 'ExportNamedDeclaration')
    return (specifiers ?? []).map(({ exported, orig }) => nameOf(exported ?? orig));
  if (type !== 'ExportDeclaration') return [];
  const names = declaration?.declarations?.map(({ id }) => id) ?? [
    declaration?.identifier ?? declaration?.id,
  ];
  return names.map(nameOf);
}

function nameOf(node: Node | undefined): string {
  return String(node?.value ?? '');
}

function textOf({ type, value, quasis }: Node): string[] {
  if (type === 'StringLiteral') return [String(value)];
  return type === 'TemplateLiteral' ? [(quasis ?? []).map(({ raw }) => raw).join(VALUE)] : [];
}

/** `process.env`, and `process[…]` whatever stands in the brackets. */
function isEnvironment({ type, object, property }: Node): boolean {
  if (type !== 'MemberExpression' || object?.type !== 'Identifier' || object.value !== 'process')
    return false;
  return property?.type !== 'Identifier' || property.value === 'env';
}
