import { ColumnHeads } from '../claims/column-heads.js';
import { EntityLink } from '../claims/entity-link.js';
import { UNDATED } from '../claims/undated.js';
import type { TypeEntry } from '../marks/line-style.js';
import type { Look } from '../marks/look.js';
import type { NetworkGraph } from './network-graph.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly looks: readonly (Look | undefined)[];
  readonly types: ReadonlyMap<string, TypeEntry>;
}

const WORDS: Readonly<Record<Look, string>> = {
  certain: 'holds',
  possible: 'may hold',
  disputed: '? disputed',
};

/** What the picture shows, a row for each claim. */
export function NetworkTable({ graph, looks, types }: Props) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>The claims that the picture shows</caption>
        <ColumnHeads names={['Subject', 'Relationship', 'Object', 'Period', 'Certainty', 'Sources']} />
        <tbody>
          {graph.claims.map((claim, place) => {
            const [subject, object] = [nodes.get(claim.subject.id), nodes.get(claim.object.id)];
            const look = looks[place];
            if (!look || !subject || !object) return null;
            return (
              <tr key={claim.id}>
                <td>
                  <EntityLink entity={subject} />
                </td>
                <td>{types.get(claim.type)?.label ?? claim.type}</td>
                <td>
                  <EntityLink entity={object} />
                </td>
                <td>{claim.period ?? UNDATED}</td>
                <td>{WORDS[look]}</td>
                <td>{[...new Set(claim.citations.map(({ source }) => source.title))].join(', ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
