#!/usr/bin/env bash
# openapi-merge 2.0.2 renames an operation that two documents have, and a link that meant the second one leads to the first.
#
# Guess:     the new name goes wherever the old one is meant, as it does in references and in a discriminator's mapping.
# Behaviour: the "operationId" of a link stays. The merged document is valid, and the link of one API calls the operation of the other.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-merge@2.0.2

cat >main.cjs <<'NODE'
const { merge } = require('openapi-merge');
const document = of => ({ openapi: '3.0.3', info: { title: of, version: '1' }, paths: {
  [`/${of}`]: { post: { operationId: 'create', responses: { 201: { description: 'd',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } }, links: { it: { operationId: 'read' } } } } } },
  [`/${of}/{id}`]: { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    get: { operationId: 'read', responses: { 200: { description: 'd' } } } } },
  components: { schemas: { Item: { type: 'object', description: of } } } });
const { paths } = merge([{ oas: document('berths') }, { oas: document('ships'), dispute: { prefix: 'Ships' } }]).output;
for (const [path, { get, post }] of Object.entries(paths)) {
  const answer = post?.responses[201];
  console.log(path, (get ?? post).operationId, answer?.content['application/json'].schema.$ref ?? '', answer?.links.it.operationId ?? '');
}
NODE
node main.cjs >actual

expect <<'EXPECTED'
/berths create #/components/schemas/Item read
/berths/{id} read  
/ships Shipscreate #/components/schemas/ShipsItem read
/ships/{id} Shipsread  
EXPECTED
