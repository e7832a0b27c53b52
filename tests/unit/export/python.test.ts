import { expect, test } from '@jest/globals';
import { cytoscape } from '../../../src/export/cytoscape.js';
import type { Writer } from '../../../src/export/exported.js';
import { gexf } from '../../../src/export/gexf.js';
import { graphml } from '../../../src/export/graphml.js';
import { jsonLd } from '../../../src/export/json-ld.js';
import { standIns } from '../../../src/export/stand-ins.js';
import { turtle } from '../../../src/export/turtle.js';
import { wellFormed } from '../../../src/export/well-formed.js';
import { AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { exportedOf, textOf } from '../../support/exported-data.js';
import { readProjectData } from '../../support/project-data.js';
import { describeInPython, runPython } from '../../support/python.js';

const PRINT = `
print(json.dumps({
  'nodes': {key: value.get('label') for key, value in graph.nodes(data=True)},
  'edges': [[source, target, values] for source, target, values in graph.edges(data=True)],
}))`;

/** Reads a graph on standard input with networkx, and prints its nodes by their names, and its edges. */
const NETWORKX: Readonly<Record<string, { readonly write: Writer; readonly program: string }>> = {
  GEXF: {
    write: gexf,
    program: `import io, json, sys, networkx
graph = networkx.read_gexf(io.BytesIO(sys.stdin.buffer.read()), version='1.3')${PRINT}`,
  },
  GraphML: {
    write: graphml,
    program: `import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)${PRINT}`,
  },
  'Cytoscape JSON': {
    write: cytoscape,
    program: `import json, sys, networkx
graph = networkx.cytoscape_graph(json.loads(sys.stdin.read()))${PRINT}`,
  },
};

interface Read {
  readonly nodes: Readonly<Record<string, string>>;
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
}

describeInPython('networkx', () => {
  test.each(Object.entries(NETWORKX))(
    'reads %s with every name, dates and all',
    async (name, { write, program }) => {
      const { nodes, edges } = runPython(program, await textOf(write, awkwardExport())) as Read;
      const keep = name === 'Cytoscape JSON' ? (text: string) => text : standIns;
      for (const [key, text] of Object.entries(AWKWARD_NAMES)) expect(nodes[idOf(key)]).toBe(keep(text));
      expect(edges.map(([, , values]) => values)).toContainEqual(
        expect.objectContaining({ start_edtf: '-0044-03-15', start_year: -44, end_year: -19 }),
      );
    },
  );

  test.each(Object.entries(NETWORKX))(
    'reads %s of the facts of the project',
    async (_, { write, program }) => {
      const exported = exportedOf(readProjectData().data);
      const { nodes, edges } = runPython(program, await textOf(write, exported)) as Read;
      expect(Object.keys(nodes)).toHaveLength(exported.about.entities.shown);
      expect(edges.length).toBeGreaterThanOrEqual(exported.about.relationships.shown);
    },
  );
});

describeInPython('rdflib', () => {
  const program = `import json, sys, logging, rdflib, rdflib.compare
logging.disable(logging.CRITICAL)
first, second = json.loads(sys.stdin.read())
turtle = rdflib.Graph(); turtle.parse(data=first, format='turtle')
linked = rdflib.Graph(); linked.parse(data=second, format='json-ld')
labels = [str(label) for label in turtle.objects(None, rdflib.RDFS.label)]
asked = turtle.query("""
  PREFIX claim: <urn:allegiance:claim:> PREFIX value: <urn:allegiance:value:> PREFIX prov: <http://www.w3.org/ns/prov#>
  SELECT (COUNT(DISTINCT ?s) AS ?n) { ?subject claim:MEMBER_OF ?s . ?s value:MEMBER_OF ?object ; prov:wasDerivedFrom/prov:wasDerivedFrom ?source }""")
print(json.dumps({'same': rdflib.compare.isomorphic(turtle, linked), 'labels': labels, 'sourced': [int(row.n) for row in asked][0]}))`;
  const read = async (make: typeof awkwardExport) =>
    runPython(program, JSON.stringify([await textOf(turtle, make()), await textOf(jsonLd, make())])) as {
      readonly same: boolean;
      readonly labels: readonly string[];
      readonly sourced: number;
    };

  test('reads the same triples from Turtle and JSON-LD, with every name', async () => {
    const { same, labels } = await read(awkwardExport);
    expect(same).toBe(true);
    expect(labels).toEqual(expect.arrayContaining(Object.values(AWKWARD_NAMES).map(wellFormed)));
  });

  test('finds of every membership in the facts of the project the source that says so', async () => {
    const exported = exportedOf(readProjectData().data);
    let memberships = 0;
    for await (const { type } of exported.relationships()) if (type === 'MEMBER_OF') memberships++;
    expect(memberships).toBeGreaterThan(0);
    expect(await read(() => exported)).toMatchObject({ same: true, sourced: memberships });
  });
});
