#!/usr/bin/env bash
# fastify-openapi-glue 4.11.4 refuses every body of bytes: it holds the Buffer against the schema that OpenAPI 3.0 has for a file.
#
# Guess:     type: string, format: binary of application/octet-stream lets any bytes pass, as the application has a parser for them.
# Behaviour: 400, "body must be string": the parsed Buffer is an object for the validator. Without a schema it passes.
# Seen:      2026-11-29, Fastify 5.6.2, Node 20.
. "$(dirname "$0")/setup"

npm_packages fastify@5.6.2 fastify-openapi-glue@4.11.4

cat >main.mjs <<'NODE'
import Fastify from 'fastify';
import glue from 'fastify-openapi-glue';
const specification = (schema) => ({ openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, paths: { '/photo': { put: { operationId: 'putPhoto',
  requestBody: { required: true, content: { 'application/octet-stream': { schema } } },
  responses: { 204: { description: 'd' } } } } } });
for (const [what, schema] of [['binary', { type: 'string', format: 'binary' }], ['nothing said', undefined]]) {
  const app = Fastify();
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (request, body, done) => done(null, body));
  await app.register(glue, { specification: specification(schema), serviceHandlers: {
    putPhoto: async (request, reply) => reply.code(204).send() } });
  const answer = await app.inject({ method: 'PUT', url: '/photo', headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from([0xff, 0x41]) });
  console.log(what, '->', answer.statusCode, answer.payload && JSON.parse(answer.payload).message);
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
binary -> 400 body must be string
nothing said -> 204 
EXPECTED
