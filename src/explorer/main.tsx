import './explorer.css';
import './marks/lines.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.getElementById('explorer');
if (root) createRoot(root).render(<App />);
