import { QUESTIONS } from '../questions.mjs';
import { SYSTEMS } from './names.mjs';

/** One plot for each question: the median latency of one client over the size of the universe, both by powers of ten. */

const PLOT = { width: 250, height: 190, left: 46, top: 34, right: 8, bottom: 30 };
const COLUMNS = 3;
const LEGEND = 66;
const COLOURS = ['#0b5fa5', '#63a4d8', '#4d4d4d', '#c4441c', '#8a3fa0', '#9a9a9a', '#d08fe0', '#2c8a3d'];
const STYLE = 'font: 11px sans-serif; fill: #222';

export function drawGrowth({ sizes }) {
  const questions = Object.keys(QUESTIONS);
  const keys = Object.keys(SYSTEMS).filter((key) => sizes.some(({ cells }) => cells[key]));
  const all = sizes.flatMap(({ cells }) =>
    keys.flatMap((key) => questions.flatMap((question) => cells[key]?.[question]?.p50?.median ?? [])),
  );
  const powers = {
    least: Math.floor(Math.log10(Math.min(...all))),
    most: Math.ceil(Math.log10(Math.max(...all))),
  };
  const width = COLUMNS * PLOT.width;
  const height = Math.ceil(questions.length / COLUMNS) * PLOT.height + LEGEND;
  const plots = questions.map((question, index) => {
    const [x, y] = [(index % COLUMNS) * PLOT.width, Math.floor(index / COLUMNS) * PLOT.height];
    return `<g transform="translate(${x} ${y})">${drawPlot(question, { sizes, keys, powers })}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" style="${STYLE}">
<title>Median latency of each system for each question, over the size of the universe</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...plots,
    `<g transform="translate(0 ${height - LEGEND + 8})">${drawLegend(keys)}</g>`,
    '</svg>\n',
  ].join('\n');
}

function drawPlot(question, { sizes, keys, powers }) {
  const inner = {
    width: PLOT.width - PLOT.left - PLOT.right,
    height: PLOT.height - PLOT.top - PLOT.bottom,
  };
  const counts = sizes.map(({ relationships }) => Math.log10(relationships));
  const range = Math.max(counts.at(-1) - counts[0], 1e-9);
  const xOf = (count) => PLOT.left + 28 + ((Math.log10(count) - counts[0]) / range) * (inner.width - 56);
  const yOf = (ms) =>
    PLOT.top + ((powers.most - Math.log10(ms)) / (powers.most - powers.least)) * inner.height;
  const lines = keys.flatMap((key) => {
    const points = sizes.flatMap(({ relationships, cells }) => {
      const ms = cells[key]?.[question]?.p50?.median;
      return ms === undefined ? [] : [[xOf(relationships), yOf(ms)]];
    });
    return points.length === 0 ? [] : [drawLine(points, colourOf(key))];
  });
  return [
    `<text x="${PLOT.left}" y="20" font-weight="bold">${question}: p50, ms</text>`,
    ...Array.from({ length: powers.most - powers.least + 1 }, (_, step) => {
      const value = 10 ** (powers.least + step);
      return drawGridLine(yOf(value), inner.width, value);
    }),
    ...sizes.map(
      ({ relationships }) =>
        `<text x="${xOf(relationships)}" y="${PLOT.height - 12}" text-anchor="middle">${relationships.toLocaleString('en')}</text>`,
    ),
    ...lines,
  ].join('\n');
}

function drawGridLine(y, width, value) {
  const line = `<line x1="${PLOT.left}" x2="${PLOT.left + width}" y1="${y}" y2="${y}" stroke="#ddd"/>`;
  return `${line}<text x="${PLOT.left - 5}" y="${y + 4}" text-anchor="end">${value}</text>`;
}

const round = (value) => value.toFixed(1);
const colourOf = (key) => COLOURS[Object.keys(SYSTEMS).indexOf(key)];

function drawLine(points, colour) {
  const path = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  const dots = points.map(([x, y]) => `<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="${colour}"/>`);
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.6"/>${dots.join('')}`;
}

function drawLegend(keys) {
  return keys
    .map((key, index) => {
      const [x, y] = [PLOT.left + (index % COLUMNS) * 235, Math.floor(index / COLUMNS) * 18 + 6];
      return `<circle cx="${x}" cy="${y}" r="4" fill="${colourOf(key)}"/><text x="${x + 9}" y="${y + 4}">${SYSTEMS[key].title}</text>`;
    })
    .join('\n');
}
