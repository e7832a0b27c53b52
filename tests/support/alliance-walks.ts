import type { Certainty } from './alliance-oracle.js';
import type { Api } from './api.js';

/** Small, so that there is a next page. */
const PAGE = 40;
/** A query may have so many words only; some at once, so that Neo4j reads for one while another is answered. */
const ENTITIES = 60;
const PLACES = Array.from({ length: ENTITIES }, (_none, place) => place);

export interface WalkQuestion {
  readonly name: 'allies' | 'members';
  readonly asOf: string;
  readonly certainty: Certainty;
}

/** One thing that a walk gives: the entity that it leads to, by which relationship, and how certain that is. */
export interface Walked {
  readonly node: { readonly id: string };
  readonly relationship: { readonly id: string; readonly certainty: Certainty };
}

interface Page {
  readonly edges: readonly Walked[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a walk gives from each of these entities, to the last page, by the entity's id. */
export async function walkFrom(
  api: Api,
  ids: readonly string[],
  question: WalkQuestion,
): Promise<Map<string, readonly Walked[]>> {
  const starts = ids.map((_id, index) => index).filter((index) => index % ENTITIES === 0);
  const some = await Promise.all(
    starts.map((start) => walkFromSome(api, ids.slice(start, start + ENTITIES), question)),
  );
  return new Map(some.flat());
}

async function walkFromSome(
  api: Api,
  ids: readonly string[],
  question: WalkQuestion,
): Promise<[string, readonly Walked[]][]> {
  const { name, ...variables } = question;
  const asked = PLACES.map((place): [string, string | undefined] => [`id${place}`, ids[place] ?? ids[0]]);
  const pages: Record<string, { page: Page }> = await api.ask(firstPages(name), {
    ...variables,
    ...Object.fromEntries(asked),
  });
  const walk = async (id: string, place: number): Promise<[string, readonly Walked[]]> => {
    const first = pages[`e${place}`];
    if (!first) throw new Error(`No answer about "${id}".`);
    return [id, await toLastPage(api, id, question, first.page)];
  };
  return Promise.all(ids.map(walk));
}

async function toLastPage(
  api: Api,
  id: string,
  question: WalkQuestion,
  { edges, pageInfo }: Page,
): Promise<readonly Walked[]> {
  if (!pageInfo.hasNextPage) return edges;
  const { name, ...variables } = question;
  const { entity } = await api.ask(nextPage(name), { ...variables, id, after: pageInfo.endCursor });
  return [...edges, ...(await toLastPage(api, id, question, entity.page))];
}

/** The same text whichever the entities are, and however few: it is parsed, validated and compiled once. */
function firstPages(name: WalkQuestion['name']): string {
  return `query ($asOf: Moment!, $certainty: Certainty!, ${PLACES.map((place) => `$id${place}: ID!`).join(', ')}) {
      ${PLACES.map((place) => `e${place}: entity(id: $id${place}) { ...Walk }`).join('\n')}
    }
    fragment Walk on Faction { page: ${name}(asOf: $asOf, certainty: $certainty, first: ${PAGE}) { ...Page } }
    ${PAGE_FIELDS}`;
}

function nextPage(name: WalkQuestion['name']): string {
  return `query ($id: ID!, $after: String!, $asOf: Moment!, $certainty: Certainty!) {
      entity(id: $id) { ... on Faction {
        page: ${name}(asOf: $asOf, certainty: $certainty, first: ${PAGE}, after: $after) { ...Page } } }
    }
    ${PAGE_FIELDS}`;
}

const PAGE_FIELDS = `fragment Page on EntityConnection {
  edges { node { id } relationship { id certainty } } pageInfo { hasNextPage endCursor } }`;
