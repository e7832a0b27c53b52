import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});

/** A question that goes on and on from a relationship to its subject. */
function nested(levels: number): string {
  return levels === 0 ? 'id' : `relationships(first: 1) { nodes { subject { ${nested(levels - 1)} } } }`;
}

const post = async (payload: object) => {
  const response = await api.app.inject({ method: 'POST', url: '/graphql', payload });
  return { status: response.statusCode, ...response.json() };
};

describe('an operation whose compiled code would be endless', () => {
  test.each([4, 6, 20])('is answered all the same, %d levels deep', async (levels) => {
    const { entity } = await api.ask(`{ entity(id: "mirror/worf") { ${nested(levels)} } }`);
    expect(entity).toBeTruthy();
  });

  test('is answered where its fragments are spread twice at each level', async () => {
    const parts = Array.from(
      { length: 10 },
      (_, level) =>
        `fragment F${level} on Relationship { ${['a', 'b'].map((name) => `${name}: startEvent { relationships(first: 1) { nodes { ...F${level + 1} } } }`).join(' ')} }`,
    );
    const last = 'fragment F10 on Relationship { id }';
    const query = `{ node(id: "mirror/worf.x") { ...F0 } } ${parts.join('\n')} ${last}`;
    expect(await api.ask(query)).toEqual({ node: null });
  });
});

describe('fragments that are spread twice at each of forty levels', () => {
  const doubling = (type: string, leaf: string): string =>
    [
      ...Array.from({ length: 40 }, (_, n) => `fragment F${n} on ${type} { ...F${n + 1} ...F${n + 1} }`),
      `fragment F40 on ${type} { ${leaf} }`,
    ].join('\n');

  test('are answered at the root, where what they come to costs nothing', async () => {
    expect(await api.ask(`{ ...F0 } ${doubling('Query', '__typename')}`)).toEqual({ __typename: 'Query' });
  });

  test('are answered on an interface, where they are for another type', async () => {
    const query = `{ entity(id: "mirror/worf") { id ...F0 } } ${doubling('Entity', '... on Place { name }')}`;
    expect(await api.ask(query)).toEqual({ entity: { id: 'mirror/worf' } });
  });
});

describe('a list of whose items some are refused at once and others later', () => {
  test('is refused, and no promise is left that would end the process', async () => {
    const errors = await api.refused(
      `{ factions { counterparts { relationshipCounts(asOf: "no moment") { type } } memberships(certainty: CERTAIN) { totalCount } } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toContain('BAD_USER_INPUT');
    // What nobody waits for is told of at the end of a turn, and fails the test that is under way.
    await new Promise((later) => setImmediate(later));
  });
});

describe('which operation is meant', () => {
  const TWO = 'query A { release { entities } } query B { release { sources } }';

  test.each([
    ['no name where there are several', { query: TWO }, 'says none of them. Expecting one of "A", "B".'],
    ['a name that none has', { query: TWO, operationName: 'C' }, 'There is no operation "C".'],
    [
      'a name where there is none',
      { query: '{ release { digest } }', operationName: 'C' },
      'no operation "C"',
    ],
  ])('is asked back on %s', async (_, payload, message) => {
    const { status, errors } = await post(payload);
    expect(status).toBe(400);
    expect(errors[0].message).toContain(message);
    expect(errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});

describe('a moment', () => {
  const ASKED =
    'query ($asOf: Moment) { entity(id: "mirror/worf") { relationships(asOf: $asOf) { totalCount } } }';

  test('may be a year without quotes', async () => {
    const bare = await api.ask('{ entity(id: "mirror/worf") { relationships(asOf: 2401) { totalCount } } }');
    expect(bare).toEqual(await api.ask(ASKED, { asOf: '2401' }));
    expect(bare).toEqual(await api.ask(ASKED, { asOf: 2401 }));
  });

  test.each([{ asOf: {} }, { asOf: true }, { asOf: ['2401'] }, { asOf: 1.5 }])(
    'is not %j, which is said',
    async (variables) => {
      const { errors } = await post({ query: ASKED, variables });
      expect(errors[0].message).toContain('Expecting a text as Moment, e.g. "2401".');
    },
  );

  test('is not a list or a truth in the text of a question', async () => {
    for (const value of ['true', '["2401"]', '{}']) {
      const query = `{ entity(id: "mirror/worf") { relationships(asOf: ${value}) { totalCount } } }`;
      const { errors } = await post({ query });
      expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  test('is found by a filter as well without quotes', async () => {
    const query = (date: string) => `{ events(where: { date: { eq: ${date} } }) { id } }`;
    expect(await api.ask(query('2401'))).toEqual(await api.ask(query('"2401"')));
  });
});
