import { Tallies } from './tallies.js';
import { TOPICS, type Topic, type WikiReport } from './wiki-report.js';

type Count =
  | 'read'
  | 'redirects'
  | 'otherNamespaces'
  | 'sources'
  | 'entities'
  | 'relationships'
  | 'disputes'
  | 'seen'
  | 'claimed';

/** What an import has counted so far. */
export class ImportCounts {
  readonly #tallies = new Tallies<Topic>();
  readonly #counts: Record<Count, number> = {
    read: 0,
    redirects: 0,
    otherNamespaces: 0,
    sources: 0,
    entities: 0,
    relationships: 0,
    disputes: 0,
    seen: 0,
    claimed: 0,
  };

  count(what: Count): void {
    this.#counts[what]++;
  }

  /** `name` is what is counted together; the example says where, or what it was. */
  add(topic: Topic, name: string, example: string): void {
    this.#tallies.add(topic, name, example);
  }

  report(wiki: string): WikiReport {
    const { read, redirects, otherNamespaces, sources, entities, relationships, disputes, seen, claimed } =
      this.#counts;
    const topics = Object.keys(TOPICS) as Topic[];
    return {
      wiki,
      pages: { read, redirects, otherNamespaces },
      records: { sources, entities, relationships, disputes },
      links: { seen, claimed },
      tallies: Object.fromEntries(
        topics.map((topic) => [topic, this.#tallies.get(topic)]),
      ) as WikiReport['tallies'],
    };
  }
}
