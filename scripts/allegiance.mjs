#!/usr/bin/env node
/** The command line: makes a checkout ready, then runs what was built, in the same process, whose clock so counts both. */
import './prepare.mjs';

performance.mark('prepared');
await import('../dist/cli.js');
