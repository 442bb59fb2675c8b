#!/usr/bin/env bash
# openapi-enforcer 1.23.0 accepts a document with a parameter whose value is JSON, and fails at each request that sends it.
#
# Guess:     filter={"pier":4} is read as an object ("content" of the Parameter Object, OpenAPI 3.0), as it is for a deepObject;
#            mast= is the empty text, which a string without limits may be.
# Behaviour: TypeError, "schema.deserialize is not a function", and no word when the document is read. The empty text is refused,
#            "Empty value not allowed", unless allowEmptyValue is set, which OpenAPI has for a parameter without a value.
# Seen:      2026-11-29, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-enforcer@1.23.0

cat >main.cjs <<'NODE'
const Enforcer = require('openapi-enforcer');
const schema = { type: 'object', properties: { pier: { type: 'integer' } } };
(async () => {
  for (const [parameter, query] of [
    [{ name: 'filter', in: 'query', style: 'deepObject', explode: true, schema }, 'filter[pier]=4'],
    [{ name: 'filter', in: 'query', content: { 'application/json': { schema } } }, 'filter=%7B%22pier%22%3A4%7D'],
    [{ name: 'mast', in: 'query', schema: { type: 'string' } }, 'mast='],
    [{ name: 'mast', in: 'query', schema: { type: 'string' }, allowEmptyValue: true }, 'mast='],
  ]) {
    const [api, fault] = await Enforcer({ openapi: '3.0.3', info: { title: 't', version: '1' }, paths: { '/berths': { get: {
      parameters: [parameter], responses: { 200: { description: 'd' } } } } } }, { fullResult: true });
    let seen;
    try {
      const [request, error] = api.request({ method: 'get', path: '/berths?' + query });
      seen = error ? String(error).trim().split('\n').pop().trim() : JSON.stringify(request.query);
    } catch (e) {
      seen = e.name + ' ' + e.message;
    }
    console.log(query, '-> document:', fault ? 'refused' : 'good', 'request:', seen);
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
filter[pier]=4 -> document: good request: {"filter":{"pier":4}}
filter=%7B%22pier%22%3A4%7D -> document: good request: TypeError schema.deserialize is not a function
mast= -> document: good request: Empty value not allowed
mast= -> document: good request: {"mast":""}
EXPECTED
