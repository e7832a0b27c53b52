/** What each of the queries of `queries/` is asked with. The cursor of a page is that of the release, and so is asked for. */
export const questionVariables = (after: string): Readonly<Record<string, object>> => ({
  EntityQuery: { id: 'mirror/worf' },
  NodeQuery: { claim: 'mirror/klingon-cardassian-alliance.led-by.worf.until-his-deposition' },
  FirstPageQuery: { id: ALLIANCE },
  NextPageQuery: { id: ALLIANCE, after },
  ClaimFieldsQuery: { id: ALLIANCE },
  AsOfQuery: { id: ALLIANCE, moment: 'event:mirror/capture-of-worf' },
  TwoMomentsQuery: {
    id: ALLIANCE,
    earlier: 'event:mirror/building-of-the-rebel-warship',
    later: 'event:mirror/capture-of-worf',
  },
  LeadersQuery: { id: ALLIANCE, moment: 'event:mirror/capture-of-worf' },
  PathsQuery: { from: 'mirror/jay-enigma', to: 'mirror/dukat' },
  NoPathQuery: { from: EMPIRE, to: FEDERATION, moment: '2405' },
  SubgraphQuery: { roots: ['sto/iconian-resistance'] },
  StanceQuery: { a: FEDERATION, b: EMPIRE, moment: '2409' },
  ChangesQuery: {
    continuity: 'mirror',
    from: 'event:mirror/capture-of-worf',
    to: 'event:mirror/arrival-of-the-dominion',
  },
  TimelineQuery: { of: ['mirror/worf'] },
  MomentsQuery: { at: ['2409-05', 'event:mirror/capture-of-worf'] },
  FilterQuery: { where: { continuityId: { eq: 'sto' }, name: { startsWith: 'K' } } },
  NotFoundQuery: { id: 'mirror/nobody' },
  RefusedQuery: { roots: ['mirror/worf'] },
});

const ALLIANCE = 'mirror/klingon-cardassian-alliance';
const EMPIRE = 'sto/klingon-empire';
const FEDERATION = 'sto/united-federation-of-planets';
