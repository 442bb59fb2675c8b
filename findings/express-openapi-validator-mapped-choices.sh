#!/usr/bin/env bash
# express-openapi-validator 5.6.2 refuses a body of the second choice when choices name their own value in an enum.
#
# Guess:     the discriminator's mapping tells which schema a body is held against: a dog against Dog.
# Behaviour: where the choices are a component (written out in the request body they are not), a dog is held against the enum of
#            Cat: "must be equal to one of the allowed values: cat". Without the enums, or without the discriminator, it passes.
# Seen:      2026-11-29, Express 4.21.2, Node 20.
. "$(dirname "$0")/setup"

npm_packages express@4.21.2 express-openapi-validator@5.6.2

cat >main.cjs <<'NODE'
const express = require('express');
const validator = require('express-openapi-validator');
const ref = (name) => ({ $ref: '#/components/schemas/' + name });
const choice = (kind, named, composed) => {
  const own = { type: 'object', required: ['kind'], properties: { kind: named ? { type: 'string', enum: [kind] } : { type: 'string' } } };
  return composed ? { allOf: [ref('Animal'), own] } : own;
};
const document = (named, told, composed) => ({ openapi: '3.0.3', info: { title: 't', version: '1' }, paths: { '/x': { post: {
  requestBody: { required: true, content: { 'application/json': { schema: ref('Pet') } } },
  responses: { 204: { description: 'd' } } } } },
components: { schemas: { Animal: { type: 'object', properties: { name: { type: 'string' } } },
  Pet: { oneOf: [ref('Cat'), ref('Dog')], ...(told && { discriminator: { propertyName: 'kind',
    mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }) },
  Cat: choice('cat', named, composed), Dog: choice('dog', named, composed) } } });
(async () => {
  for (const [what, named, told, composed] of [['enum, discriminator, allOf', true, true, true], ['enum, discriminator', true, true, false],
    ['enum, allOf', true, false, true], ['discriminator, allOf', false, true, true]]) {
    const app = express();
    app.use(express.json());
    app.use(validator.middleware({ apiSpec: document(named, told, composed) }));
    app.post('/x', (request, response) => response.status(204).end());
    app.use((error, request, response, next) => response.status(error.status || 500).json(error.message));
    const server = app.listen(0);
    for (const kind of ['cat', 'dog']) {
      const answer = await fetch(`http://127.0.0.1:${server.address().port}/x`, {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ kind }) });
      console.log(what, kind, '->', answer.status, await answer.text());
    }
    server.close();
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
enum, discriminator, allOf cat -> 204 
enum, discriminator, allOf dog -> 400 "request/kind must be equal to one of the allowed values: cat"
enum, discriminator cat -> 204 
enum, discriminator dog -> 400 "request/kind must be equal to one of the allowed values: cat"
enum, allOf cat -> 204 
enum, allOf dog -> 204 
discriminator, allOf cat -> 204 
discriminator, allOf dog -> 204 
EXPECTED
