#!/usr/bin/env bash
# express-openapi-validator 5.6.2 refuses a request without an optional parameter, if that is an object in the style deepObject.
#
# Guess:     "required" inside of the schema counts where there is an object; without the parameter there is nothing to check.
# Behaviour: an absent one becomes {}, which is then held against its schema: 400 for the property that it lacks, and without
#            such a property a handler that can't tell whether the client sent a filter. An object with form is left absent.
# Seen:      2026-11-29, Express 4.21.2, Node 20.
. "$(dirname "$0")/setup"

npm_packages express@4.21.2 express-openapi-validator@5.6.2

cat >main.cjs <<'NODE'
const express = require('express');
const http = require('node:http');
const validator = require('express-openapi-validator');
const get = (port) => new Promise((done) => http.get({ port, path: '/berths' }, (response) => {
  let text = '';
  response.on('data', (part) => (text += part)).on('end', () => done(response.statusCode + ' ' + text));
}));
(async () => {
  for (const style of ['form', 'deepObject']) {
    for (const required of [undefined, ['depth']]) {
      const app = express();
      app.use(validator.middleware({ apiSpec: { openapi: '3.0.3', info: { title: 't', version: '1' }, paths: { '/berths': { get: {
        parameters: [{ name: 'filter', in: 'query', required: false, style, explode: true,
          schema: { type: 'object', properties: { depth: { type: 'integer' } }, ...(required && { required }) } }],
        responses: { 200: { description: 'd' } } } } } } }));
      app.get('/berths', (request, response) => response.json(request.query));
      app.use((error, request, response, next) => response.status(error.status || 500).json(error.message));
      const server = app.listen(0);
      console.log(style, required ? 'needs a depth' : 'needs nothing', '->', await get(server.address().port));
      server.close();
    }
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
form needs nothing -> 200 {}
form needs a depth -> 200 {}
deepObject needs nothing -> 200 {"filter":{}}
deepObject needs a depth -> 400 "request/query/filter must have required property 'depth'"
EXPECTED
