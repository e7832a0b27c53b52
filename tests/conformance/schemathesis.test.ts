import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../src/project-root.js';
import { temporaryFolder } from '../support/folders.js';
import { describeInPython, printedByPython } from '../support/python.js';
import { testServer } from '../support/server.js';

/** For each field of Query: enough to see that it runs. `npm run conformance` takes its time. */
const EXAMPLES = process.env.CONFORMANCE ? '100' : '1';
const MINUTE = 60_000;

describeInPython('Schemathesis', () => {
  test(
    `finds no question, of ${EXAMPLES} for each field, whose answer is an error of the server`,
    async () => {
      const settings = ['-c', 'errors_are_of_the_question', '--max-examples', EXAMPLES, '-w', '1'];
      const printed = await printedByPython(
        ['-m', 'schemathesis.cli', 'run', `${await testServer()}/graphql`, ...settings],
        {
          // It leaves files of its own where it runs.
          cwd: temporaryFolder(),
          env: {
            ...process.env,
            SCHEMATHESIS_HOOKS: 'schemathesis_hooks',
            PYTHONPATH: join(projectRoot, 'tests', 'conformance', 'others'),
            PYTHONDONTWRITEBYTECODE: '1',
          },
        },
      );
      const [, generated, passed] = /(\d+) generated, (\d+) passed/.exec(printed) ?? [];
      expect(passed).toBe(generated);
      expect(Number(generated)).toBeGreaterThanOrEqual(25);
      if (process.env.CONFORMANCE) process.stderr.write(printed.slice(printed.indexOf('API Operations:')));
    },
    60 * MINUTE,
  );
});
