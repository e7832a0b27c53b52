/** A view of the explorer, by its address, with what it must show. */
export interface ExplorerView {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  /** Selectors: each must be seen. */
  readonly shows: readonly string[];
}

const CLAIM = 'mirror/klingon-cardassian-alliance.led-by.worf.until-his-deposition';

/** Every view, on the two documents that the project ships. */
export const EXPLORER_VIEWS: readonly ExplorerView[] = [
  {
    name: 'home',
    path: '/',
    title: 'Allegiance',
    shows: [
      'h1:text-is("Who stood with whom, when, and who says so")',
      '.suggestions li:nth-child(6) a',
      'footer:has-text("136 entities, 368 relationships, 2 sources")',
    ],
  },
  {
    name: 'entity',
    path: '/entity/sto/klingon-empire?at=2410',
    title: 'Klingon Empire · Allegiance',
    shows: [
      'h1:text-is("Klingon Empire")',
      '[role=status]:has-text("14 at this moment, 14 ever")',
      'h2:text-is("The sources disagree")',
      'h2:text-is("At 2410")',
      'h3:has-text("allied with")',
    ],
  },
  {
    name: 'network',
    path: '/network?e=sto/klingon-empire&at=2410',
    title: 'Network of Klingon Empire · Allegiance',
    shows: [
      'h1:text-is("Klingon Empire")',
      '[role=status]:has-text("Showing 36 of 36 claims at this moment, 36 ever; 11 of 11 entities.")',
      '.node.root [data-id="sto/klingon-empire"]',
      '.node [data-id="sto/romulan-republic"]',
      '.legend label:has-text("allied with")',
      '.strip-now:has-text("2410")',
    ],
  },
  {
    name: 'timeline',
    path: '/timeline?e=mirror/klingon-cardassian-alliance',
    title: 'Timeline of Klingon-Cardassian Alliance · Allegiance',
    shows: [
      'h1:text-is("Timeline of Klingon-Cardassian Alliance")',
      '.count:has-text("29 of 45 placed in time")',
      '.timeline-rows [role=button][aria-label*="Worf"] >> nth=0',
      '.timeline-name:has-text("Capture of Worf")',
    ],
  },
  {
    name: 'path',
    path: '/path?from=mirror/jay-enigma&to=mirror/dukat',
    title: 'Paths from Jay Enigma to Dukat · Allegiance',
    shows: [
      'h1:text-is("Paths from Jay Enigma to Dukat")',
      'h2:text-is("10+ paths, the first 10 shown")',
      '.path-row:first-child:has-text("Alliance intelligence")',
      '.path-row:nth-child(10)',
    ],
  },
  {
    name: 'conflict',
    path: '/conflict/sto/iconian-war',
    title: 'Iconian War · Allegiance',
    shows: [
      'h1:text-is("Iconian War")',
      '.side:has-text("Iconian Resistance") a:text-is("Klingon Empire")',
      '.side a:text-is("Iconian Empire")',
      'h2:text-is("Parts")',
    ],
  },
  {
    name: 'matrix',
    path: '/matrix?e=sto/klingon-empire,sto/united-federation-of-planets,sto/romulan-republic',
    title: 'Who stands with whom · Allegiance',
    shows: [
      'h1:text-is("Who stands with whom")',
      'text=Something is recorded of 3 of 3 pairs.',
      'button[aria-label="Klingon Empire to Romulan Republic: allied"]',
      'button[aria-label="Klingon Empire to United Federation of Planets: mixed, disputed"]',
    ],
  },
];

/** Other states of the views: what is open, selected, shown as a table, empty or unknown. */
export const EXPLORER_STATES: readonly Pick<ExplorerView, 'name' | 'path' | 'shows'>[] = [
  {
    name: 'an entity as a table',
    path: '/entity/mirror/worf?table=1&at=event:mirror/capture-of-worf',
    shows: ['table.claims caption'],
  },
  {
    name: 'an entity that nothing is known of',
    path: '/entity/sto/klingon-empir',
    shows: ['[role=alert]'],
  },
  { name: 'a network of nobody', path: '/network', shows: ['h1:text-is("Network")'] },
  {
    name: 'a network with an entity selected, compared with another moment',
    path: '/network?e=mirror/klingon-cardassian-alliance&at=event:mirror/arrival-of-the-dominion&with=event:mirror/capture-of-worf&sel=mirror/worf',
    shows: ['.inspector h2', '.pair.added >> nth=0'],
  },
  {
    name: 'a network with a line selected',
    path: '/network?e=mirror/klingon-cardassian-alliance&at=event:mirror/capture-of-worf&sel=mirror/klingon-cardassian-alliance,mirror/worf',
    shows: ['.inspector .claim >> nth=0', '.fan'],
  },
  {
    name: 'a network as a table',
    path: '/network?e=sto/klingon-empire&at=2410&table=1',
    shows: ['table.claims tbody tr >> nth=0'],
  },
  {
    name: 'a network as blocs',
    path: '/network?e=mirror/klingon-cardassian-alliance&d=3&n=blocs',
    shows: ['.blocs .node >> nth=0'],
  },
  {
    name: 'a timeline at a moment, with a claim open',
    path: `/timeline?e=mirror/klingon-cardassian-alliance&at=event:mirror/capture-of-worf&sel=${CLAIM}`,
    shows: ['.timeline-panel .claim', '.timeline-handle'],
  },
  {
    name: 'a timeline as a table',
    path: '/timeline?e=sto/klingon-empire,sto/iconian-empire&table=1',
    shows: ['table.claims tbody tr >> nth=0'],
  },
  {
    name: 'a timeline of nobody',
    path: '/timeline',
    shows: ['h1:text-is("Timeline")', '.ways button >> nth=0'],
  },
  {
    name: 'no path',
    path: '/path?from=mirror/jay-enigma&to=mirror/dukat&max=1&avoid=mirror/klingon-cardassian-alliance',
    shows: ['.advice button >> nth=0'],
  },
  {
    name: 'paths as a table',
    path: '/path?from=mirror/jay-enigma&to=mirror/dukat&table=1',
    shows: ['table.claims tbody tr >> nth=0'],
  },
  { name: 'paths between nobody', path: '/path', shows: ['.path-nothing'] },
  {
    name: 'a conflict at a moment, as a table',
    path: '/conflict/mirror/war-with-the-dominion?at=2401&table=1',
    shows: ['table.claims tbody tr >> nth=0'],
  },
  { name: 'all conflicts', path: '/conflict', shows: ['.conflicts li >> nth=0'] },
  {
    name: 'a matrix with a cell open',
    path: '/matrix?e=sto/klingon-empire,sto/united-federation-of-planets,sto/iconian-empire&at=2410&sel=sto/klingon-empire,sto/united-federation-of-planets',
    shows: ['.stance-panel .claim >> nth=0'],
  },
  {
    name: 'a matrix as a list',
    path: '/matrix?e=sto/klingon-empire,sto/united-federation-of-planets,sto/romulan-republic&table=1',
    shows: ['table.claims tbody tr >> nth=0'],
  },
  { name: 'a matrix of nobody', path: '/matrix', shows: ['.faction-suggestions button >> nth=0'] },
  {
    name: 'a link of another release',
    path: '/?release=000000000000',
    shows: ['.notice'],
  },
];
