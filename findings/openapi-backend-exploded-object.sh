#!/usr/bin/env bash
# openapi-backend 5.21.2 refuses the parameters of an object that is sent in the default style.
#
# Guess:     ?from=3&to=5 is the object {from, to} of a query parameter "range", whose default is style form with explode
#            (OpenAPI 3.0, Style Examples).
# Behaviour: "must NOT have additional properties", as if no parameter had these names. In style deepObject the same object gets through.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-backend@5.21.2

cat >main.cjs <<'NODE'
const { OpenAPIBackend } = require('openapi-backend');
const range = { type: 'object', properties: { from: { type: 'integer' }, to: { type: 'integer' } } };
(async () => {
  for (const [more, query] of [
    [{}, 'from=3&to=5'],
    [{ style: 'form', explode: true }, 'from=3&to=5'],
    [{ style: 'deepObject' }, 'range[from]=3&range[to]=5'],
  ]) {
    const api = new OpenAPIBackend({ definition: { openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, paths: { '/depths': { get: {
      operationId: 'depths', parameters: [{ name: 'range', in: 'query', schema: range, ...more }],
      responses: { 200: { description: 'd' } } } } } } });
    api.register({ depths: it => JSON.stringify(it.request.query), validationFail: it => it.validation.errors[0].message });
    await api.init();
    console.log(JSON.stringify(more), query, '->', await api.handleRequest({ method: 'GET', path: '/depths', query, headers: {} }));
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
{} from=3&to=5 -> must NOT have additional properties
{"style":"form","explode":true} from=3&to=5 -> must NOT have additional properties
{"style":"deepObject"} range[from]=3&range[to]=5 -> {"range":{"from":"3","to":"5"}}
EXPECTED
