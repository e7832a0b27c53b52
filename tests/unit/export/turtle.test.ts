import { beforeAll, describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store, Writer } from 'n3';
import { jsonLd } from '../../../src/export/json-ld.js';
import { RDF_PREFIXES } from '../../../src/export/rdf-resource.js';
import { turtle } from '../../../src/export/turtle.js';
import { wellFormed } from '../../../src/export/well-formed.js';
import { AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { exportedOf, textOf } from '../../support/exported-data.js';
import { readProjectData } from '../../support/project-data.js';

const { namedNode } = DataFactory;
const exported = awkwardExport();
let store: Store;

beforeAll(async () => {
  store = new Store(new Parser().parse(await textOf(turtle, exported)));
});

/** `a:locator` in full; a thing of ours, `entity sto/worf`, too. */
const iri = (name: string) => {
  const [prefix = '', local] = name.split(/:(.*)/);
  return namedNode(`${RDF_PREFIXES[prefix]}${local}`);
};
const thing = (kind: string, id: string) => namedNode(`urn:allegiance:${kind}:${id}`);
const textsOf = (of: ReturnType<typeof namedNode>, predicate: string): string[] =>
  store.getObjects(of, iri(predicate), null).map(({ value }) => value);

describe('Turtle, as N3 reads it', () => {
  test.each(Object.entries(AWKWARD_NAMES))('keeps the name "%s"', (key, name) => {
    expect(textsOf(thing('entity', idOf(key)), 'rdfs:label')).toEqual([wellFormed(name)]);
    const claim = thing('relationship', `${idOf(key)}.member-of.centre`);
    expect(textsOf(claim, 'qualifier:role')).toEqual([wellFormed(name)]);
  });

  test('has of a claim its value, rank, dates and reference', () => {
    const claim = thing('relationship', 'odd/at.dated.bce');
    expect(textsOf(claim, 'value:MEMBER_OF')).toEqual(['urn:allegiance:entity:odd/centre']);
    expect(textsOf(claim, 'wikibase:rank')).toEqual([iri('wikibase:NormalRank').value]);
    expect(textsOf(claim, 'prov:wasDerivedFrom')).toEqual(['urn:allegiance:citation:odd/book%23page-1']);
    const [start] = store.getObjects(claim, iri('qualifier:start'), null);
    expect(start).toMatchObject({ value: '-0044-03-15', datatype: iri('edtf:EDTF') });
    const [earliest] = store.getObjects(claim, iri('a:startEarliest'), null);
    expect(earliest).toMatchObject({ value: '-0044-03-15', datatype: iri('xsd:date') });
    const [weight] = store.getObjects(claim, iri('qualifier:weight'), null);
    expect(weight).toMatchObject({ value: '3', datatype: iri('xsd:integer') });
  });

  test('has a plain triple too, both ways where the type has no direction', () => {
    const [at, centre] = [thing('entity', 'odd/at'), thing('entity', 'odd/centre')];
    expect(store.countQuads(at, iri('direct:MEMBER_OF'), centre, null)).toBe(1);
    expect(store.countQuads(centre, iri('direct:MEMBER_OF'), at, null)).toBe(0);
    expect(store.countQuads(centre, iri('direct:ALLIED_WITH'), at, null)).toBe(1);
  });

  test('says nothing of an unknown time', () => {
    const said = store.getQuads(thing('relationship', 'odd/at.undated'), null, null, null);
    expect(said.filter(({ predicate }) => /start|end|attested/i.test(predicate.value))).toEqual([]);
  });

  test('says of which release it is, and under which licence its sources are', () => {
    const [set] = store.getSubjects(null, iri('void:Dataset'), null);
    const [release] = store.getObjects(set ?? null, iri('dcterms:isPartOf'), null);
    expect(release?.value).toBe(`urn:allegiance:release:${exported.about.release}`);
    expect(textsOf(thing('source', 'odd/book'), 'dcterms:rights')).toEqual(['CC-BY-4.0']);
  });
});

describe('the plain triples', () => {
  const ranked = (ranks: readonly ('preferred' | 'normal' | 'deprecated')[]) => {
    const claims = ranks.map((rank, place) => ({
      ...{ id: `odd/at.c${place}`, type: 'MEMBER_OF', subject: 'odd/at', object: `odd/o${place}`, rank },
      ...{ attested: [], properties: {}, citations: [], disputedBy: [], attestedEvents: [] },
      ...{ startMin: 0, startMax: 0, endMin: 0, endMax: 0 },
    }));
    const relationships = async function* () {
      yield* claims;
    };
    return { ...exported, relationships };
  };
  const direct = async (ranks: Parameters<typeof ranked>[0]): Promise<string[]> => {
    const found = new Store(new Parser().parse(await textOf(turtle, ranked(ranks))));
    return found
      .getObjects(thing('entity', 'odd/at'), iri('direct:MEMBER_OF'), null)
      .map(({ value }) => value.slice(-2));
  };

  test('are of the normal claims where none is preferred', async () => {
    expect(await direct(['normal', 'deprecated', 'normal'])).toEqual(['o0', 'o2']);
  });

  test('are of the preferred claims where there are any', async () => {
    expect(await direct(['normal', 'preferred', 'deprecated'])).toEqual(['o1']);
  });

  test('are never of deprecated ones', async () => {
    expect(await direct(['deprecated'])).toEqual([]);
  });
});

describe('JSON-LD, as jsonld reads it', () => {
  test.each([
    ['awkward facts', () => exported],
    ['the facts of the project', () => exportedOf(readProjectData().data)],
  ])('has the same triples as the Turtle: %s', async (_, make) => {
    const triples = await nQuads(new Parser().parse(await textOf(turtle, make())));
    const linked = JSON.parse(await textOf(jsonLd, make()));
    const quads = await jsonld.toRDF(linked, { format: 'application/n-quads' });
    expect(await canonical(String(quads))).toBe(await canonical(triples));
  });
});

/** The same for the same triples, whatever their order and the names of what has none. */
function canonical(quads: string): Promise<string> {
  const options = { inputFormat: 'application/n-quads', format: 'application/n-quads' } as const;
  return jsonld.canonize(quads as never, { algorithm: 'URDNA2015', ...options }) as Promise<string>;
}

function nQuads(triples: Quad[]): Promise<string> {
  return new Promise((resolve, refuse) => {
    const writer = new Writer({ format: 'N-Quads' });
    writer.addQuads(triples);
    writer.end((error, result) => (error ? refuse(error) : resolve(result)));
  });
}
