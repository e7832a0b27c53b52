/** Prints the API of the built server into schema/api.graphql: the file whose diff is the review of the API. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from '../dist/graphql/build-schema.js';
import { printApi } from '../dist/graphql/print-api.js';
import { projectRoot } from '../dist/project-root.js';
import { validate } from '../dist/seed/validate.js';

const { data } = validate(join(projectRoot, 'data'));
writeFileSync(join(projectRoot, 'schema', 'api.graphql'), printApi(await buildSchema(data.catalogue)));
