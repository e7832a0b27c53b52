import {Neo4jGraphQL} from '@neo4j/graphql'; import {printSchema, graphql} from 'graphql'; import neo4j from 'neo4j-driver';
import {filterSchema, pruneSchema} from '@graphql-tools/utils';
const H='@selectable(onRead:false, onAggregate:false)';
const L='@node @limit(default: 25, max: 100)';
const common=`id: ID! name: String! aliases: [String!]! kind: EntityKind!
 continuityId: ID! @alias(property:"continuity") @selectable(onRead:false, onAggregate:false)
 citationIds: [ID!]! @alias(property:"citations") @selectable(onRead:false, onAggregate:false) @filterable(byValue:false, byAggregate:false)
 continuity: Continuity! @customResolver(requires:"continuityId")
 citations: [Citation!]! @customResolver(requires:"citationIds")`;
const typeDefs=`
enum EntityKind { FACTION PERSON }
interface Node @query(read:false, aggregate:false) { id: ID! }
interface Entity implements Node @query(read:false, aggregate:false) @limit(default: 25, max: 100) { id: ID! name: String! aliases: [String!]! kind: EntityKind! continuity: Continuity! citations: [Citation!]!}
type Citation { id: ID! }
type Continuity @plural(value:"continuities") ${L} { id: ID! title: String! }
type Faction implements Entity & Node ${L} { ${common} government: String
  "Has member." hasMember: [Entity!]! @relationship(type:"MEMBER_OF", direction: IN, properties:"Membership") ${H}
  memberOf: [Faction!]! @relationship(type:"MEMBER_OF", direction: OUT, properties:"Membership") ${H}
  ledBy: [Person!]! @relationship(type:"LED_BY", direction: OUT, properties:"Leadership") ${H}
  alliedWith: [Faction!]! @relationship(type:"ALLIED_WITH", direction: OUT, queryDirection: UNDIRECTED, properties:"Period") ${H}
}
type Person implements Entity & Node ${L} { ${common} 
  leads: [Faction!]! @relationship(type:"LED_BY", direction: IN, properties:"Leadership") ${H}
}
type Membership @relationshipProperties { role: String }
type Leadership @relationshipProperties { office: String rank: String! }
type Period @relationshipProperties { start: String }
extend schema @mutation(operations: []) @subscription(events: [])
`;
const resolvers={EntityKind:{FACTION:'Faction',PERSON:'Person'},Faction:{citations:(s)=>s.citationIds.map(id=>({id})),continuity:s=>({id:s.continuityId,title:'t'})},Person:{citations:s=>s.citationIds.map(id=>({id})),continuity:s=>({id:s.continuityId,title:'t'})}};
const D={implicitEqualFilters:true,implicitSet:true,deprecatedOptionsArgument:true,relationshipFilters:true,attributeFilters:true,mutationOperations:true,aggregationFilters:true,nestedUpdateOperationsFields:true,directedArgument:true,bookmark:true};
const s=await new Neo4jGraphQL({typeDefs,resolvers,validate:false,features:{excludeDeprecatedFields:D}}).getSchema();
const drop=/^(nodes|.*Connection)$/; 
const f=pruneSchema(filterSchema({schema:s, rootFieldFilter:(op,name)=>!drop.test(name), objectFieldFilter:(t,n)=>!/Connection$/.test(n), inputObjectFieldFilter:(t,n)=>!/aggregate/i.test(n)}));
if (process.argv[2]) console.log(printSchema(f));
const d=neo4j.driver('bolt://127.0.0.1:17999',undefined,{disableLosslessIntegers:true});
await d.executeQuery(`MATCH (n) DETACH DELETE n`); await d.executeQuery(`CREATE (f:Faction:Entity {id:'m/a', name:'Alliance', aliases:[], kind:'Faction', continuity:'m', citations:['x','y']}) CREATE (p:Person:Entity {id:'m/w',name:'Worf', aliases:['W'], kind:'Person', continuity:'m',citations:['z']}) CREATE (f)-[:LED_BY {office:'Regent', startMin:1}]->(p) CREATE (p)-[:MEMBER_OF {role:'x'}]->(f)`);
const q=async x=>console.log(JSON.stringify(await graphql({schema:f,source:x,contextValue:{executionContext:d,sessionConfig:{database:'neo4j'},cypherQueryOptions:{}}})).slice(0,500));
await q(`{factions(where:{ledBy:{some:{name:{eq:"Worf"}}}}){n:id id:name kind citations{id} continuity{id}}}`);
await q(`{factions(where:{ledByConnection:{some:{edge:{office:{eq:"Regent"}},node:{name:{contains:"or"}}}}}){id name}}`);
await q(`{factions(where:{hasMember:{some:{name:{eq:"Worf"}}}}){id name}}`);
await q(`{factions(where:{hasMemberConnection:{some:{edge:{role:{eq:"x"}},node:{name:{eq:"Worf"}}}}}){id name}}`);
await q(`{factions(where:{kind:{eq:FACTION}, continuityId:{eq:"m"}}){id name kind __typename}}`);
await q(`{factions(where:{id:{in:["m/a"]}}, sort:[{name:ASC}], limit: 1, offset:0){id name}}`);
await d.close();
