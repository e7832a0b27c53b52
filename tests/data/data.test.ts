import { describe, expect, test } from '@jest/globals';
import { slug } from '../../src/model/slug.js';
import { readProjectData } from '../support/project-data.js';

const { problems, data } = readProjectData();
const entities = data.entities.map(({ value }) => value);
const relationships = data.relationships.map(({ value }) => value);

describe('the facts of the project', () => {
  test('have no problem, and call for no warning', () => {
    expect(problems).toEqual([]);
  });

  test('leave no entity alone: each stands in a relationship', () => {
    const related = new Set(relationships.flatMap(({ subject, object }) => [subject, object]));
    expect(entities.filter(({ id }) => !related.has(id))).toEqual([]);
  });

  test('use every type of the catalogue', () => {
    const used = new Set(relationships.map(({ type }) => type));
    expect([...data.catalogue.keys()].filter((type) => !used.has(type))).toEqual([]);
  });

  test('dispute relationships that exist, two at least', () => {
    const ids = new Set(relationships.map(({ id }) => id));
    for (const { value } of data.disputes) {
      expect(value.relationships.filter((id) => !ids.has(id))).toEqual([]);
      expect(new Set(value.relationships).size).toBeGreaterThanOrEqual(2);
    }
    expect(data.disputes.length).toBeGreaterThan(0);
  });

  test('put no event before itself', () => {
    const before = new Map(entities.map(({ id, after }) => [id, after ?? []]));
    const earlier = (id: string, seen = new Set<string>()): Set<string> => {
      for (const event of before.get(id) ?? []) {
        if (!seen.has(event)) earlier(event, seen.add(event));
      }
      return seen;
    };
    expect([...before.keys()].filter((id) => earlier(id).has(id))).toEqual([]);
  });

  test('call every entity by an id that its name, or an alias, gives it', () => {
    const odd = entities.filter(({ id, continuity, name, aliases }) => {
      const names = [name, ...aliases].map((text) => `${continuity}/${slug(text)}`);
      return !names.includes(id);
    });
    expect(odd.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
  });

  test('have no name twice among the names of one entity', () => {
    const repeated = entities.filter(
      ({ name, aliases }) => new Set([name, ...aliases]).size <= aliases.length,
    );
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  test('say a symmetric relationship once, and not again from the other end', () => {
    const symmetric = relationships.filter(({ type }) => data.catalogue.get(type)?.symmetric);
    const said = new Set(symmetric.map(({ subject, type, object }) => `${subject} ${type} ${object}`));
    const again = symmetric.filter(({ subject, type, object }) => said.has(`${object} ${type} ${subject}`));
    expect(symmetric.length).toBeGreaterThan(0);
    expect(again.map(({ id }) => id)).toEqual([]);
  });

  test('give every relationship an id of its own, readable', () => {
    expect(relationships.filter(({ id }) => /\.[0-9a-f]{8}$/.test(id)).map(({ id }) => id)).toEqual([]);
  });

  test('are told in sentences: descriptions, notes and reasons end with a full stop', () => {
    const texts = [
      ...data.continuities.map(({ value }) => value.description),
      ...data.types.map(({ value }) => value.description),
      ...data.sources.map(({ value }) => value.note),
      ...data.citations.map(({ value }) => value.note),
      ...data.disputes.map(({ value }) => value.reason),
      ...entities.map(({ description }) => description),
      ...relationships.map(({ note }) => note),
    ];
    const said = texts.filter((text) => text !== undefined);
    expect(said.filter((text) => !/^[\p{Lu}\p{N}"'“].*\.$/u.test(text))).toEqual([]);
  });
});
