/**
 * Prints src/explorer/operations.ts: the explorer's operations as texts that know the types of their variables and answers, made
 * of src/explorer/operations/*.graphql and the API. Git does not keep it: each build of the explorer prints it first.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const EXPLORER = join(ROOT, 'src', 'explorer');
const FOLDER = join(EXPLORER, 'operations');

const documents = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(join(FOLDER, name), 'utf8')) }));

writeFileSync(join(EXPLORER, 'operations.ts'), await print());

async function print() {
  return codegen({
    filename: 'operations.ts',
    schema: parse(readFileSync(join(ROOT, 'schema', 'api.graphql'), 'utf8')),
    documents,
    config: {
      documentMode: 'string',
      onlyOperationTypes: true,
      enumsAsTypes: true,
      skipTypename: true,
      useTypeImports: true,
      mergeFragmentTypes: true,
      immutableTypes: true,
      scalars: { Moment: 'string', EDTF: 'string', ID: 'string' },
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationTypes, documents: typedDocuments },
  });
}
