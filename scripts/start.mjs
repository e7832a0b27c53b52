/** What `npm start` runs: makes the checkout ready, then starts the server in the same process, whose clock so counts both. */
import './prepare.mjs';

performance.mark('prepared');
await import('../dist/server.js');
