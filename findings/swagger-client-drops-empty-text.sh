#!/usr/bin/env bash
# swagger-client 3.39.0, the client inside of Swagger UI, does not send an optional parameter whose value is the empty text.
#
# Guess:     /x?p= , as for any other text: the caller gave a value.
# Behaviour: /x; only with allowEmptyValue (which OpenAPI 3.1 advises against) it is sent. In a list, null is sent as an empty text.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages swagger-client@3.39.0

cat >main.mjs <<'NODE'
import client from 'swagger-client';
const url = (more, value) => client.buildRequest({
  spec: { openapi: '3.0.3', info: { title: 't', version: '1' }, servers: [{ url: 'http://localhost' }], paths: { '/x': { get: {
    operationId: 'o', parameters: [{ name: 'p', in: 'query', ...more }], responses: { 200: { description: 'd' } } } } } },
  operationId: 'o', parameters: { p: value } }).url;
const text = { schema: { type: 'string' } };
console.log('"" ->', url(text, ''));
console.log('"", allowEmptyValue ->', url({ ...text, allowEmptyValue: true }, ''));
console.log('["a", null] ->', url({ schema: { type: 'array', items: { type: 'string' } } }, ['a', null]));
NODE
node main.mjs >actual

expect <<'EXPECTED'
"" -> http://localhost/x
"", allowEmptyValue -> http://localhost/x?p=
["a", null] -> http://localhost/x?p=a&p=
EXPECTED
