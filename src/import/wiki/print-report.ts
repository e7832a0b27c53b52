import type { Tally, TallyEntry } from './tallies.js';
import { TOPICS, type Topic, type WikiReport } from './wiki-report.js';

/** How many names of each topic are shown unless more are asked for. */
const SHOWN = 20;

/** A report as text to read, the most frequent first: what the mapping could say next stands at the top of each list. */
export function printReport({ wiki, pages, records, links, tallies }: WikiReport, shown = SHOWN): string {
  const { sources, entities, relationships, disputes } = records;
  const lines = [
    `${wiki}: ${pages.read} pages read, ${pages.redirects} of them redirects; ${pages.otherNamespaces} of other namespaces passed over.`,
    `Made: ${sources} sources, ${entities} entities, ${relationships} relationships, ${disputes} disputes.`,
    `Links in mapped fields: ${links.seen}, of which ${links.claimed} became relationships.`,
  ];
  for (const [topic, title] of Object.entries(TOPICS)) {
    const tally = tallies[topic as Topic];
    if (tally.total > 0) lines.push('', `${title}: ${tally.total}`, ...tallyLines(tally, shown));
  }
  return `${lines.join('\n')}\n`;
}

/** The lines of a tally, each with its examples; what is not shown is counted. */
export function tallyLines({ entries, total }: Tally, shown: number): string[] {
  const first = entries.slice(0, shown);
  const rest = total - first.reduce((sum, { count }) => sum + count, 0);
  const width = String(first[0]?.count ?? 0).length;
  const lines = first.map((entry) => entryLine(entry, width));
  return rest > 0 ? [...lines, `  ${rest} more, of other names`] : lines;
}

function entryLine({ name, count, examples }: TallyEntry, width: number): string {
  const told = examples.filter((example) => example !== name);
  const where = told.length === 0 ? '' : `   e.g. ${told.join(' · ')}`;
  return `  ${String(count).padStart(width)}  ${name}${where}`;
}
