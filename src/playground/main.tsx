import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.js';
import { readQueryLink } from './query-link.js';
import { setUpWorkers } from './set-up-workers.js';

setUpWorkers();
const root = document.getElementById('playground');
if (root) createRoot(root).render(<Playground link={readQueryLink(location.href)} />);
