import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';
import { projectRoot } from '../project-root.js';

/** One document of all SDL files in a folder of `schema/`, in the order of their names. */
export function readSdl(folder: 'types' | 'queries'): DocumentNode {
  const path = join(projectRoot, 'schema', folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.graphql'));
  return concatAST(
    files
      .sort()
      .map((file) => parse(new Source(readFileSync(join(path, file), 'utf8'), `${folder}/${file}`))),
  );
}
