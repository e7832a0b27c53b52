import { describe, expect, test } from '@jest/globals';
import { printSurvey } from '../../../../src/import/wiki/print-survey.js';
import { surveyWiki } from '../../../../src/import/wiki/survey-wiki.js';
import { dumpOf, fixturePath } from '../../../support/wiki-fixtures.js';

describe('a survey of a wiki', () => {
  test('counts the templates that have fields, their fields, and the templates in these', async () => {
    const survey = await surveyWiki({
      dump: dumpOf({
        A: '{{Realm|ruler=[[Ada]]|seat=[[Keep]]|motto=|arms={{Shield|red}}}}{{Quote|Hold.|Ada}}',
        B: '{{realm\n| ruler = [[Bo]]\n| seat=\n| motto=Hold}}',
        C: { redirect: 'A' },
      }),
    });
    expect(survey).toMatchObject({
      pages: 3,
      redirects: 1,
      templates: { total: 2, entries: [{ name: 'Realm', count: 2, examples: ['A', 'B'] }] },
      inline: { total: 1, entries: [{ name: 'Shield', count: 1, examples: ['A'] }] },
    });
    expect(survey.fields.get('Realm')?.entries).toEqual([
      { name: 'ruler', count: 2, examples: ['[[Ada]]', '[[Bo]]'] },
      { name: 'arms', count: 1, examples: ['{{Shield|red}}'] },
      { name: 'motto', count: 1, examples: ['Hold'] },
      { name: 'seat', count: 1, examples: ['[[Keep]]'] },
    ]);
  });

  test('names the pages with a template whose braces are not closed', async () => {
    const survey = await surveyWiki({
      dump: dumpOf({ A: '{{Realm|ruler=[[Ada]]', B: 'An {{aside|of words' }),
    });
    expect(survey.unclosed).toMatchObject({ total: 1, entries: [{ name: 'Realm', examples: ['A'] }] });
    expect(printSurvey(survey)).toContain(
      'Templates whose braces are not closed, so that nothing of them is read: 1\n  1  Realm   e.g. A\n',
    );
  });

  test('is printed with the most used template first, and its fields', async () => {
    const text = printSurvey(await surveyWiki({ dump: fixturePath('ravens', 'xml') }));
    expect(text).toMatch(
      /^15 pages, 0 of them redirects\.\n\nTemplates with fields: \d+\n {2}\d {2}Infobox character /,
    );
    expect(text).toContain('\nInfobox house (');
    expect(text).toContain('lord   e.g. Lord [[Edric Merrow]]{{Ref|SoS|4}} · ');
    expect(text.endsWith('\n')).toBe(true);
  });
});
