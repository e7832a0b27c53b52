import { describe, expect, test } from '@jest/globals';
import { continuityOfPage } from '../../../../src/import/wiki/continuity-of-page.js';
import { WikiRules } from '../../../../src/import/wiki/wiki-rules.js';

const rules = new WikiRules({
  wiki: { id: 'wiki', name: 'Wiki', url: 'https://wiki.example/', licence: 'CC0-1.0' },
  continuities: [
    { id: 'prime', title: 'P', description: 'D.' },
    { id: 'canon', title: 'C', description: 'D.', suffix: '/Canon', template: 'Top|can' },
    { id: 'mirror', title: 'M', description: 'D.', suffix: ' (mirror)', template: 'Mirror' },
    { id: 'far-mirror', title: 'F', description: 'D.', suffix: ' (far) (mirror)' },
  ],
  templates: {},
});
const top = (name: string, ...parameters: string[]) => ({ name, parameters });

describe('a page is of the continuity', () => {
  test.each([
    ['Worf', [], 'prime'],
    ['Worf/Canon', [], 'canon'],
    ['Worf (mirror)', [], 'mirror'],
    ['Worf (far) (mirror)', [], 'far-mirror'],
    ['/Canon', [], 'prime'],
    ['Worf', [top('Mirror')], 'mirror'],
    ['Worf', [top('Top', 'leg')], 'prime'],
    ['Worf', [top('Top', 'real', 'can')], 'canon'],
    ['Worf/Canon', [top('Mirror')], 'canon'],
    ['Worf', [top('Mirror'), top('Top', 'can')], undefined],
  ])('of its title %j and what stands at its top, %j: %s', (title, templates, id) => {
    expect(continuityOfPage(title, templates, rules)?.id).toBe(id);
  });
});
