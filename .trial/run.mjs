import { connect } from '../dist/database/connect.js'; import { seed } from '../dist/seed/seed.js'; import { buildSchema } from '../dist/graphql/build-schema.js'; import { makeContext } from '../dist/graphql/context.js'; import { createApp } from '../dist/http/create-app.js';
const db = connect({uri:'bolt://127.0.0.1:17999',user:'neo4j',password:'x',database:'neo4j'});
await db.driver.executeQuery('MATCH (n) WHERE NOT EXISTS {MATCH (:Release)} DETACH DELETE n');
let t=Date.now(); const s = await seed(db,'/work/main/data'); console.log(s.changed,s.release,s.deletedNodes,s.deletedRelationships,Date.now()-t);
t=Date.now(); const s2 = await seed(db,'/work/main/data'); console.log(s2.changed,Date.now()-t);
const schema = await buildSchema(s.data.catalogue); const app = await createApp(schema,{database:db,catalogue:s.data.catalogue,release:s.release.digest},'warn');
await app.listen({port:14000,host:'127.0.0.1'}); console.log('up');
