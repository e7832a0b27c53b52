import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedFiles } from '../../src/database/embedded/embedded-files.js';
import { prepareEmbedded } from '../../src/database/embedded/prepare-embedded.js';
import { runCommand } from '../../src/database/run-command.js';
import { embeddedHome } from './folders.js';

/**
 * Runs `neo4j-admin database import full` over two tables, as a user would, in place of the database of a store; answers what it printed. The tool comes with the jars of the embedded database.
 */
export async function importTables(store: string, nodes: string, relationships: string): Promise<string> {
  const { java } = await prepareEmbedded(embeddedHome, () => undefined);
  const { jars } = embeddedFiles(embeddedHome);
  mkdirSync(join(store, 'conf'), { recursive: true });
  const files = { nodes: join(store, 'nodes.csv'), relationships: join(store, 'relationships.csv') };
  writeFileSync(files.nodes, nodes);
  writeFileSync(files.relationships, relationships);
  const { code, stdout, stderr } = await runCommand(
    java.file,
    [
      ...['-Xmx256m', '-Dfile.encoding=UTF-8', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'],
      ...[
        'database',
        'import',
        'full',
        'neo4j',
        '--overwrite-destination=true',
        '--array-delimiter=U+001F',
        '--multiline-fields=true',
        `--report-file=${join(store, 'import.report')}`,
      ],
      ...[`--nodes=${files.nodes}`, `--relationships=${files.relationships}`],
    ],
    { env: { NEO4J_HOME: store, NEO4J_CONF: join(store, 'conf') } },
  );
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}
