import { test } from '@jest/globals';
import { validateFiles, yaml } from '../support/data-folder.js';
import { formatProblem } from '../../src/seed/problem.js';
const S='source: { id: wiki/page, title: Page, publisher: Wiki }\n';
const E=(x:string)=>S+'entities:\n  - { id: mirror/x, kind: Person, name: X, description: D., citations: [A 1]'+x+' }\n';
const cases: Record<string,Record<string,string|null>> = {
 unknown: {'mirror/page.yaml': E(', alias: [x]')},
 kind: {'mirror/page.yaml': S+'entities:\n  - { id: mirror/x, kind: Persn, name: X, description: D., citations: [A 1] }\n'},
 missing: {'mirror/page.yaml': S+'entities:\n  - { id: mirror/x, kind: Person, name: X, description: D. }\n'},
 empty: {'mirror/page.yaml': S+'entities:\n  - { id: mirror/x, kind: Person, name: X, description: D., citations: [] }\n'},
 badid: {'mirror/page.yaml': S+'entities:\n  - { id: Mirror/X, kind: Person, name: X, description: D., citations: [A 1] }\n'},
 inferred: {'mirror/page.yaml': S+'entities:\n  - { id: mirror/x, kind: Person, name: X, description: D., citations: [{at: A 1, kind: inferred}] }\n'},
 guessed: {'mirror/page.yaml': S+'entities:\n  - { id: mirror/x, kind: Person, name: X, description: D., citations: [{at: A 1, kind: guessed}, {at: A 2}, {at: A 1, kind: stated, sorce: a/b}, 3] }\n'},
 nullname: {'mirror/page.yaml': S+'entities:\n  - { id: mirror/x, kind: Person, name: , description: "", citations: [A 1] }\n'},
 notobj: {'mirror/page.yaml': S+'entities:\n  - hello\n'},
 notlist: {'mirror/page.yaml': S+'entities: hello\n'},
 nosource: {'mirror/page.yaml': 'entities: []\n'},
 emptyf: {'mirror/page.yaml': ''},
 entnull: {'mirror/page.yaml': S+'entities:\n'},
 rel: {'mirror/page.yaml': S+'relationships:\n  - { id: worf-1, subject: worf, type: led by, object: mirror/martok, start: 2401.5, attested: [], rank: best, sides: [a], citations: [A 1] }\n'},
 disp: {'mirror/page.yaml': S+'disputes:\n  - { reason: R., relationships: [mirror/a.b.c] }\n  - { relationships: [mirror/a.b.c, mirror/a.b.c], x: 1 }\n'},
 cat: {'catalogue.yaml': 'member of: { label: a, inverse: b, description: D., subject: [Persn], object: [Faction], polarity: 2, sides: [] }\n'},
 catempty: {'catalogue.yaml': '{}\n'},
 catnull: {'catalogue.yaml': 'MEMBER_OF:\n'},
 cont: {'mirror/continuity.yaml': 'id: Mirror\ntitle: M\n'},
 yamle: {'mirror/page.yaml': 'source: [1\nb: 2\n'},
 dup: {'mirror/page.yaml': S+'entities:\n  - { id: mirror/x, id: mirror/y, kind: Person, name: X, description: D., citations: [A 1] }\n'},
};
cases['alias']={'mirror/page.yaml': 'source: &x { id: wiki/page, title: Page, publisher: Wiki }\nentities: *x\n'};
test.each(Object.keys(cases))('%s', (k) => {
  let r; try { r = validateFiles(cases[k]!).problems.map(formatProblem).join('\n'); } catch (e) { r = 'THROWS '+e; }
  process.stdout.write('## '+k+'\n'+r+'\n');
});
cases['alias']={'mirror/page.yaml': 'source: &x { id: wiki/page, title: Page, publisher: Wiki }\nentities: *x\n'};
