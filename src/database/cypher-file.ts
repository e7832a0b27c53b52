import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badCypherFile } from '../errors.js';
import { projectRoot } from '../project-root.js';

/** A file in cypher/. There is no other way to run Cypher: none of it stands in TypeScript. */
export interface CypherFile {
  /** Its path in cypher/ without the ending, `queries/timeline`. */
  readonly name: string;
  /** All of it, with its header: the database's log of slow queries then says what was asked. */
  readonly text: string;
  /** The sentence that the file opens with. */
  readonly question: string;
}

const HEADINGS = ['Parameters:', 'Returns:', 'Leans on:'];

const read = new Map<string, CypherFile>();

/**
 * The file cypher/<name>.cypher, read once. Refuses one that is not there, and one that does not open with comments that
 * say its question in one sentence, its parameters, what it returns and the index it leans on (BAD_CYPHER_FILE).
 */
export function readCypher(name: string): CypherFile {
  const file = read.get(name) ?? toCypherFile(name, textOf(name));
  read.set(name, file);
  return file;
}

/** The file that such a text is. Refuses what readCypher refuses. */
export function toCypherFile(name: string, text: string): CypherFile {
  const header = headerOf(text);
  const [, question] = /^(.+?[.?!])(?:\s|$)/.exec(prose(header)) ?? [];
  if (!question)
    throw lacking(name, 'a first line with its question, as in "// Which entities have these ids?"');
  const missing = HEADINGS.find((heading) => !header.some((line) => line.startsWith(heading)));
  if (missing) throw lacking(name, `a line "// ${missing} ..." above the statement`);
  return { name, text, question };
}

/** The comments before the first statement, without their slashes. */
function headerOf(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^\/\/\s*/, '').trim());
}

/** What stands before the first heading. */
function prose(header: readonly string[]): string {
  const end = header.findIndex((line) => HEADINGS.some((heading) => line.startsWith(heading)));
  return header.slice(0, end < 0 ? header.length : end).join(' ');
}

function textOf(name: string): string {
  try {
    return readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');
  } catch (cause) {
    throw badCypherFile(`cypher/${name}.cypher: there is no such file.`, { cause });
  }
}

function lacking(name: string, what: string) {
  return badCypherFile(`cypher/${name}.cypher: the file lacks ${what}.`, {
    hint: 'Every file of Cypher opens with comments: its question in one sentence, Parameters, Returns, Leans on.',
  });
}
