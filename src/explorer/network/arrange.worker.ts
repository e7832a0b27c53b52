import { type Arrangement, arrange } from './arrange.js';

/** Arranges beside the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Arrangement>) => postMessage(arrange(data)));
