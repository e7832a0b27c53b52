import { describe, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { executeOperation } from '../../../src/graphql/execute-operation.js';
import type { Variables } from '../../../src/graphql/operation-cost.js';
import { parsedOperation } from '../../support/parsed-operation.js';
import { type ToyServing, toyServing } from '../../support/toy-serving.js';

const ENTITY = '{ entity(id: "a") { name } }';
const SEARCH = '{ search(text: "a") { name } }';

const never = () => new AbortController().signal;

async function answer(
  { schema, serving }: ToyServing,
  text: string,
  variables: Variables = {},
  name?: string,
) {
  const operation = parsedOperation(schema, text, name);
  const { result, engine } = await executeOperation(schema, serving, operation, variables, never);
  const { data, errors } = JSON.parse(JSON.stringify(result));
  return { data, errors, engine: engine.name, release: engine.load.digest };
}

describe('executeOperation', () => {
  test('answers from memory without a word to the database', async () => {
    const toy = toyServing();
    toy.holds('two');
    expect(await answer(toy, ENTITY)).toEqual({
      data: { entity: { name: 'a of one' } },
      engine: 'projection',
      release: 'one',
    });
    expect(toy.asked.release).toBe(0);
  });

  test.each([
    ['a search', SEARCH, 'projection'],
    ['a collection', '{ factions { name } }', 'projection'],
    ['anything that Neo4j answers', ENTITY, 'cypher'],
  ] as const)('lets %s stand where the database holds the same release afterwards', async (_, text, name) => {
    const toy = toyServing();
    toy.serves(name, 'one');
    expect(await answer(toy, text)).toMatchObject({ engine: name, release: 'one' });
    expect(toy.asked.release).toBe(1);
  });

  test('asks all again of the release that the database holds then, if that is another', async () => {
    const toy = toyServing();
    toy.holds('two');
    expect(await answer(toy, `{ search(text: "a") { name } entity(id: "b") { name } }`)).toEqual({
      data: { search: [{ name: 'a of two' }], entity: { name: 'b of two' } },
      engine: 'cypher',
      release: 'two',
    });
    expect(toy.asked).toMatchObject({ search: 2, entity: 2, release: 2 });
  });

  test('asks all again where the release went meanwhile, and came back', async () => {
    const toy = toyServing();
    toy.holds('one@later');
    expect(await answer(toy, SEARCH)).toMatchObject({ engine: 'cypher', release: 'one' });
    expect(toy.asked).toMatchObject({ search: 2, release: 2 });
  });

  test('says that the release is changing where it is another after every attempt', async () => {
    const toy = toyServing();
    toy.holds('two', 'three', 'four');
    await expect(answer(toy, SEARCH)).rejects.toMatchObject({ code: 'RELEASE_CHANGING' });
    expect(toy.asked.search).toBe(3);
  });

  test('answers nothing from a database whose release is gone: what it holds may be half of another', async () => {
    const toy = toyServing();
    toy.holds(null);
    await expect(answer(toy, SEARCH)).rejects.toMatchObject({ code: 'RELEASE_CHANGING' });
  });

  test.each([
    ['of a resolver', 'query ($id: ID!) { entity(id: $id) { name } }', { id: 'bad' }],
    ['of a variable that is missing', 'query ($id: ID!) { entity(id: $id) { name } }', {}],
    ['of a variable of the wrong form', 'query ($id: ID!) { entity(id: $id) { name } }', { id: [1] }],
  ])(
    'tells errors %s as graphql-js does, though the operation is compiled',
    async (_, text, variableValues) => {
      const toy = toyServing();
      const { data, errors } = await answer(toy, text, variableValues);
      const expected = await execute({
        schema: toy.schema,
        document: parse(text),
        contextValue: { engine: toy.serving.engine() },
        variableValues,
      });
      expect({ data, errors }).toEqual(JSON.parse(JSON.stringify(expected)));
      expect(errors).toHaveLength(1);
    },
  );

  test('answers the operation that is asked for, of several, compiled or not', async () => {
    const text = `query A { entity(id: "a") { name } } query B { entity(id: "b") { name } } query C { factions { name } }`;
    expect((await answer(toyServing(), text, {}, 'A')).data).toEqual({ entity: { name: 'a of one' } });
    expect((await answer(toyServing(), text, {}, 'B')).data).toEqual({ entity: { name: 'b of one' } });
    expect((await answer(toyServing(), text, {}, 'C')).data).toEqual({
      factions: [{ name: 'faction of one' }],
    });
  });
});
