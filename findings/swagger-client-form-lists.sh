#!/usr/bin/env bash
# swagger-client 3.39.0, the client inside of Swagger UI, joins the elements of a form's list, unless the default is written out.
#
# Guess:     colours=red&colours=blue: an encoding's style is form and its explode true, if the document says nothing (OpenAPI 3.0).
# Behaviour: colours=red,blue, also with an empty encoding; "explode": true, which is the default, changes the bytes.
#            The same list in a query is sent with a name for each element.
# Seen:      2026-11-29, Node 20.
. "$(dirname "$0")/setup"

npm_packages swagger-client@3.39.0

cat >main.mjs <<'NODE'
import client from 'swagger-client';
const list = { type: 'array', items: { type: 'string' } };
const sent = (encoding) => client.buildRequest({
  spec: { openapi: '3.0.3', info: { title: 't', version: '1' }, servers: [{ url: 'http://localhost' }], paths: { '/x': { post: {
    operationId: 'o', parameters: [{ name: 'masts', in: 'query', schema: list }],
    requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { colours: list } }, encoding } } },
    responses: { 200: { description: 'd' } } } } } },
  operationId: 'o', parameters: { masts: ['fore', 'main'] }, requestBody: { colours: ['red', 'blue'] } });
for (const encoding of [undefined, { colours: {} }, { colours: { explode: true } }]) {
  const { url, body } = sent(encoding);
  console.log(JSON.stringify(encoding), '->', url, body);
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
undefined -> http://localhost/x?masts=fore&masts=main colours=red,blue
{"colours":{}} -> http://localhost/x?masts=fore&masts=main colours=red,blue
{"colours":{"explode":true}} -> http://localhost/x?masts=fore&masts=main colours=red&colours=blue
EXPECTED
