import { runJest } from '../support/run-jest.mjs';

/** `npm run generated`: 10,000 made-up operations and as many changed files of facts; GENERATED_SEED has others than last time. */
runJest('tests/generated', { GENERATED: '10000' });
