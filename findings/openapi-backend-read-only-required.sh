#!/usr/bin/env bash
# openapi-backend 5.21.2 wants the properties from a client that only the server may set.
#
# Guess:     a property that is readOnly and required is required in responses alone (OpenAPI 3.0, Schema Object).
# Behaviour: a request without it is refused, and one that has it is taken, though it should not be sent.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-backend@5.21.2

cat >main.cjs <<'NODE'
const { OpenAPIBackend } = require('openapi-backend');
const api = new OpenAPIBackend({ definition: { openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, paths: { '/berths': { post: {
  operationId: 'add', responses: { 201: { description: 'd' } }, requestBody: { required: true, content: { 'application/json': { schema: {
    type: 'object', required: ['id', 'name'], properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' } } } } } } } } } } });
api.register({ add: () => 'taken', validationFail: it => it.validation.errors[0].message });
(async () => {
  await api.init();
  const headers = { 'content-type': 'application/json' };
  for (const body of [{ name: 'a' }, { name: 'a', id: 1 }])
    console.log(JSON.stringify(body), await api.handleRequest({ method: 'POST', path: '/berths', headers, body }));
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
{"name":"a"} must have required property 'id'
{"name":"a","id":1} taken
EXPECTED
