#!/usr/bin/env bash
# express-openapi-validator 5.6.2 refuses every request whose header parameter is a list, if the document leaves its style at the default.
#
# Guess:     X-Ids: 1,2 passes as two integers: simple is the only style that a header has, and its default.
# Behaviour: 400, "Parameter 'style' has incorrect value 'undefined'", in OpenAPI 3.0 and 3.1; with the default written out it passes.
#            A server that was tried with a document of a tool that writes all defaults fails with one written by hand.
# Seen:      2026-11-29, Express 4.21.2, Node 20.
. "$(dirname "$0")/setup"

npm_packages express@4.21.2 express-openapi-validator@5.6.2

cat >main.cjs <<'NODE'
const express = require('express');
const http = require('node:http');
const validator = require('express-openapi-validator');
const get = (port) => new Promise((done) => http.get({ port, path: '/x', headers: { 'X-Ids': '1,2' } }, (response) => {
  let text = '';
  response.on('data', (part) => (text += part)).on('end', () => done(response.statusCode + ' ' + text));
}));
(async () => {
  for (const openapi of ['3.0.3', '3.1.0']) {
    for (const style of [{}, { style: 'simple' }]) {
      const app = express();
      app.use(validator.middleware({ apiSpec: { openapi, info: { title: 't', version: '1' }, paths: { '/x': { get: {
        parameters: [{ name: 'X-Ids', in: 'header', schema: { type: 'array', items: { type: 'integer' } }, ...style }],
        responses: { 200: { description: 'd' } } } } } } }));
      app.get('/x', (request, response) => response.json(request.headers['x-ids']));
      app.use((error, request, response, next) => response.status(error.status || 500).json(error.message));
      const server = app.listen(0);
      console.log(openapi, JSON.stringify(style), '->', await get(server.address().port));
      server.close();
    }
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
3.0.3 {} -> 400 "Parameter 'style' has incorrect value 'undefined' for [X-Ids]"
3.0.3 {"style":"simple"} -> 200 [1,2]
3.1.0 {} -> 400 "Parameter 'style' has incorrect value 'undefined' for [X-Ids]"
3.1.0 {"style":"simple"} -> 200 [1,2]
EXPECTED
