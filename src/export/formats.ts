import { aboutJson } from './about-json.js';
import { cypherScript } from './cypher-script.js';
import { cytoscape } from './cytoscape.js';
import { dot } from './dot.js';
import type { Writer } from './exported.js';
import { gephiEdges } from './gephi-edges.js';
import { gephiNodes } from './gephi-nodes.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { graphology } from './graphology.js';
import { jsonLd } from './json-ld.js';
import { jsonLines } from './json-lines.js';
import { mermaid } from './mermaid.js';
import { neo4jNodes } from './neo4j-nodes.js';
import { neo4jRelationships } from './neo4j-relationships.js';
import { turtle } from './turtle.js';

export interface Format {
  /** What it is asked for by. */
  readonly name: string;
  /** What it is for, as a sentence. */
  readonly description: string;
  readonly mediaType: string;
  /** Of a file of it, without a dot. */
  readonly extension: string;
  readonly write: Writer;
}

/**
 * All formats, the most asked for first. What needs two tables is two formats, each a file of its own: a browser, curl and a reader
 * of CSV take a file as it comes, and an archive would have to be unpacked by each of them. `about` goes with those that have no
 * room to say what they are.
 */
export const FORMATS: readonly Format[] = [
  {
    name: 'gexf',
    description: 'GEXF 1.3, for Gephi and Gephi Lite: with a timeline.',
    mediaType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    write: gexf,
  },
  {
    name: 'graphml',
    description: 'GraphML, for yEd, igraph and NetworkX.',
    mediaType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    write: graphml,
  },
  {
    name: 'cytoscape',
    description: 'JSON for Cytoscape.js and Cytoscape.',
    mediaType: 'application/json; charset=utf-8',
    extension: 'cyjs',
    write: cytoscape,
  },
  {
    name: 'graphology',
    description: 'JSON for graphology, sigma.js and Gephi Lite.',
    mediaType: 'application/json; charset=utf-8',
    extension: 'graphology.json',
    write: graphology,
  },
  {
    name: 'gephi-nodes',
    description: "CSV of entities, for Gephi's data laboratory and spreadsheets.",
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'nodes.csv',
    write: gephiNodes,
  },
  {
    name: 'gephi-edges',
    description: "CSV of relationships, for Gephi's data laboratory and spreadsheets.",
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'edges.csv',
    write: gephiEdges,
  },
  {
    name: 'neo4j-nodes',
    description: 'CSV of nodes, for neo4j-admin database import.',
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'neo4j-nodes.csv',
    write: neo4jNodes,
  },
  {
    name: 'neo4j-relationships',
    description: 'CSV of relationships, for neo4j-admin database import.',
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'neo4j-relationships.csv',
    write: neo4jRelationships,
  },
  {
    name: 'dot',
    description: 'DOT, for Graphviz to draw.',
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    extension: 'dot',
    write: dot,
  },
  {
    name: 'mermaid',
    description: 'A flowchart of Mermaid, for a page of a wiki: cut where it would not be drawn.',
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    extension: 'mmd',
    write: mermaid,
  },
  {
    name: 'turtle',
    description: 'Turtle, for triple stores: claims with rank, qualifiers and references.',
    mediaType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    write: turtle,
  },
  {
    name: 'jsonld',
    description: 'JSON-LD: the same triples.',
    mediaType: 'application/ld+json; charset=utf-8',
    extension: 'jsonld',
    write: jsonLd,
  },
  {
    name: 'cypher',
    description: 'A script for cypher-shell that fills an empty Neo4j.',
    mediaType: 'application/x-cypher-query; charset=utf-8',
    extension: 'cypher',
    write: cypherScript,
  },
  {
    name: 'jsonl',
    description: 'JSON Lines: the facts themselves, to be read back without loss.',
    mediaType: 'application/jsonl; charset=utf-8',
    extension: 'jsonl',
    write: jsonLines,
  },
  {
    name: 'about',
    description: 'JSON: release, question, what was left out, sources and licences of an export.',
    mediaType: 'application/json; charset=utf-8',
    extension: 'about.json',
    write: aboutJson,
  },
];
