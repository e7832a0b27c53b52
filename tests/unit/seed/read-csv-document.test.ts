import { describe, expect, test } from '@jest/globals';
import { readCsvDocument } from '../../../src/seed/read-csv-document.js';

const ENTITIES = 'id,kind,name,aliases,plural,date\na/b,Faction,"The ""B"", or C",one|two,true,\n';

describe('tables', () => {
  test('are one document: their columns are its fields, an empty cell is an absent one', () => {
    const { value, problems } = readCsvDocument('a', {
      entities: ENTITIES,
      sources: 'id,title\ns/one,One\n',
      citations: 'record,source,at,kind,note\na/b,s/one,Page 1,,\na/b,s/one,Page 2,inferred,By the name.\n',
    });
    expect(problems).toEqual([]);
    expect(value).toEqual({
      sources: [{ id: 's/one', title: 'One' }],
      entities: [
        {
          id: 'a/b',
          kind: 'Faction',
          name: 'The "B", or C',
          aliases: ['one', 'two'],
          plural: true,
          citations: [
            { source: 's/one', at: 'Page 1', kind: 'stated' },
            { source: 's/one', at: 'Page 2', kind: 'inferred', note: 'By the name.' },
          ],
        },
      ],
    });
  });

  test('say in which file and line a record stands', () => {
    const { position } = readCsvDocument('a', {
      entities: `${ENTITIES}a/c,Faction,"C\nD",,,\na/d,Faction,D,,,\n`,
    });
    expect(position(['entities', 0])).toEqual({ file: 'a/entities.csv', line: 2, column: 1 });
    expect(position(['entities', 2, 'name'])).toMatchObject({ file: 'a/entities.csv', line: 5 });
  });

  test('lose the apostrophe that keeps a spreadsheet from running a cell, and no other', () => {
    const { value } = readCsvDocument('a', { entities: "id,name,description\na/b,'=1+1,'tis\na/c,''=1,-\n" });
    expect(value).toEqual({
      entities: [
        { id: 'a/b', name: '=1+1', description: "'tis" },
        { id: 'a/c', name: "'=1", description: '-' },
      ],
    });
  });

  test('report a row of too many cells, with its file and line', () => {
    const { value, problems } = readCsvDocument('a', { entities: 'id,name\na/b,B,C\n' });
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'csv', file: 'a/entities.csv', line: 2 }]);
  });

  test('report a citation of a record that is in no table', () => {
    const { problems } = readCsvDocument('a', { entities: ENTITIES, citations: 'record,at\na/x,Page 1\n' });
    expect(problems).toMatchObject([{ file: 'a/citations.csv', line: 2 }]);
  });
});
