/**
 * Reads a chart on standard input with Mermaid, and prints what it understood. Mermaid looks for a browser's window as soon as it
 * is imported, and jsdom, which has one, cannot be loaded by Jest: hence a process of its own.
 */
import { text } from 'node:stream/consumers';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

const chart = await text(process.stdin);
const { diagramType } = await mermaid.parse(chart);
const { db } = await mermaid.mermaidAPI.getDiagramFromText(chart);
const names = [...db.getVertices().values()].map((vertex) => vertex.text);
const edges = db.getEdges().map(({ start, end, type }) => ({ start, end, type }));
process.stdout.write(JSON.stringify({ diagramType, names, edges }));
