import type { Engine } from '../../src/traversal/engine.js';
import { rowCited } from './alliance-data.js';
import type { Certainty } from './alliance-oracle.js';
import { type WalkQuestion, walkFrom } from './alliance-walks.js';
import { type Api, openApi, type World } from './api.js';

const MOST_HOPS = 10;
const MOST_CHANGES = 1000;

export interface AllianceHop {
  /** The state that it leads to. */
  readonly to: string;
  /** Names of all rows by which it does, sorted. */
  readonly rows: readonly string[];
}

export interface ChangeQuestion {
  readonly of: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
}

/** The real API over facts that were made of tables. It answers with the names of rows: each relationship cites its own. */
export interface Alliances {
  readonly api: Api;
  /** Of each entity whom a walk leads to, by which row, how certainly: `world/state-2 by-dyad-17 CERTAIN`; sorted. */
  walks(ids: readonly string[], question: WalkQuestion): Promise<Record<string, string[]>>;
  /** The shortest chain of allies from one state to another; undefined where there is none. */
  chain(from: string, to: string, asOf: string): Promise<AllianceHop[] | undefined>;
  /** Which rows are added and which ended from one moment to another, sorted. */
  changes(question: ChangeQuestion): Promise<{ added: string[]; ended: string[]; truncated: boolean }>;
}

type Found = { readonly id: string };

/** Loads the facts where they are not loaded yet, and opens the API over them. */
export async function openAlliances(world: World, engine: Engine['name']): Promise<Alliances> {
  const rowOf = new Map(world.data.relationships.map(({ value }) => [value.id, rowCited(value.citations)]));
  const api = await openApi(world, engine);
  const named = ({ id }: Found): string => rowOf.get(id) ?? `${id}, which is of no row`;
  return {
    api,
    async walks(ids, question) {
      const walks = [...(await walkFrom(api, ids, question))].map(([id, walked]) => [
        id,
        walked
          .map(({ node, relationship }) => `${node.id} ${named(relationship)} ${relationship.certainty}`)
          .sort(),
      ]);
      return Object.fromEntries(walks);
    },
    async chain(from, to, asOf) {
      const { paths } = await api.ask(CHAIN, { from, to, asOf });
      const path: { hops: { to: Found; relationship: Found; parallel: Found[] }[] } | undefined =
        paths.paths[0];
      return path?.hops.map((hop) => ({
        to: hop.to.id,
        rows: [hop.relationship, ...hop.parallel].map(named).sort(),
      }));
    },
    async changes(question) {
      const { changes } = await api.ask(CHANGES, { ...question });
      const { added, ended, truncated } = changes;
      return { added: added.map(named).sort(), ended: ended.map(named).sort(), truncated };
    },
  };
}

const CHAIN = `query ($from: ID!, $to: ID!, $asOf: Moment!) {
  paths(from: $from, to: $to, types: [ALLIED_WITH], asOf: $asOf, first: 1, maxHops: ${MOST_HOPS}) {
    paths { hops { to { id } relationship { id } parallel { id } } } } }`;

const CHANGES = `query ($of: [ID!], $from: Moment!, $to: Moment!, $certainty: Certainty!) {
  changes(of: $of, from: $from, to: $to, certainty: $certainty, limit: ${MOST_CHANGES}) {
    added { id } ended { id } truncated } }`;
