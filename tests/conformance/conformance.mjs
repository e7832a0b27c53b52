import { runJest } from '../support/run-jest.mjs';

/** `npm run conformance`: all suites and clients of others, in full; one that is not there fails. Answers go to standard error. */
runJest('tests/conformance', { CONFORMANCE: '1' });
