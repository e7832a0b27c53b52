import { buildSchema } from '../dist/graphql/build-schema.js';
import { printApi as printSchema } from '../dist/graphql/print-api.js';
import { validate } from '../dist/seed/validate.js';
const v = validate('/work/main/data'); console.log(v.problems.length, v.problems.slice(0,10));
import { readData } from '../dist/seed/read-data.js'; import { toDataSet } from '../dist/seed/to-data-set.js';
const f = readData('/work/main/data'); const cat = toDataSet({...f, documents: []}, new Set()).catalogue;
const t=Date.now(); const s = await buildSchema(cat); console.log('built', Date.now()-t);
const p = printSchema(s); console.log(p.split('\n').length, 'lines', Object.keys(s.getTypeMap()).length); 
import fs from 'fs'; fs.writeFileSync('/tmp/api.graphql', p);
