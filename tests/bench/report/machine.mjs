import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../dist/project-root.js';

/** When and where this is measured, and of what. */
export function describeMachine() {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpu.model.trim()}), ${Math.round(totalmem() / 1024 ** 3)} GiB`,
    versions: {
      node: process.versions.node,
      '@neo4j/graphql': versionOf('node_modules/@neo4j/graphql'),
      '@apollo/server': versionOf('node_modules/@apollo/server'),
      'neo4j-driver': versionOf('node_modules/neo4j-driver'),
      postgraphile: versionOf('tests/bench/peers/node_modules/postgraphile'),
      pg: versionOf('tests/bench/peers/node_modules/pg'),
    },
  };
}

function versionOf(folder) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, folder, 'package.json'), 'utf8')).version;
  } catch {
    return 'not installed';
  }
}
