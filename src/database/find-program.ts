import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const SUFFIXES = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];

/** Where a program lies along PATH. */
export function findProgram(name: string): string | undefined {
  return firstIn(pathFolders(), name);
}

/** Where a program of the Java installation lies: in JAVA_HOME if that is set and has it, then along PATH. */
export function findJavaProgram(name: string): string | undefined {
  const home = process.env.JAVA_HOME;
  return firstIn(home ? [join(home, 'bin'), ...pathFolders()] : pathFolders(), name);
}

/** What JAVA_HOME says, where no Java lies there. We pass it over; Maven refuses to run with it. */
export function wrongJavaHome(): string | undefined {
  const home = process.env.JAVA_HOME;
  return home && !firstIn([join(home, 'bin')], 'java') ? home : undefined;
}

function pathFolders(): string[] {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

function firstIn(folders: readonly string[], name: string): string | undefined {
  return folders.flatMap((folder) => SUFFIXES.map((suffix) => join(folder, name + suffix))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
