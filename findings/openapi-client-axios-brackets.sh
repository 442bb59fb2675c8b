#!/usr/bin/env bash
# openapi-client-axios 7.9.1 writes brackets after the name of every list in a query, whichever style the document wants.
#
# Guess:     ids=1&ids=2, ids=1,2 and ids=1|2 for the styles that say so (OpenAPI 3.0, Parameter Object): the client has read the document.
# Behaviour: ids[]=1&ids[]=2 for all of them, which is none of the styles, and ids[pier]=1 for an object without a style.
#            A cookie parameter is not sent at all.
# Seen:      2026-11-29, axios 1.13.2, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-client-axios@7.9.1 axios@1.13.2

cat >main.cjs <<'NODE'
const http = require('node:http');
const { OpenAPIClientAxios } = require('openapi-client-axios');
const list = { type: 'array', items: { type: 'integer' } };
const object = { type: 'object', properties: { pier: { type: 'integer' } } };
const server = http.createServer((request, response) => {
  console.log(' ', decodeURIComponent(request.url), 'cookie:', request.headers.cookie);
  response.end();
});
server.listen(0, '127.0.0.1', async () => {
  for (const [parameter, ids] of [
    [{ in: 'query', schema: list }, [1, 2]],
    [{ in: 'query', style: 'form', explode: false, schema: list }, [1, 2]],
    [{ in: 'query', style: 'pipeDelimited', explode: false, schema: list }, [1, 2]],
    [{ in: 'query', schema: object }, { pier: 1 }],
    [{ in: 'cookie', schema: { type: 'integer' } }, 1],
  ]) {
    const { schema, ...rest } = parameter;
    console.log(JSON.stringify(rest), schema.type);
    const client = await new OpenAPIClientAxios({ definition: { openapi: '3.0.3', info: { title: 't', version: '1' },
      servers: [{ url: `http://127.0.0.1:${server.address().port}` }], paths: { '/x': { get: { operationId: 'find',
        parameters: [{ name: 'ids', ...parameter }], responses: { 200: { description: 'd' } } } } } } }).init();
    await client.find({ ids });
  }
  server.close();
});
NODE
node main.cjs >actual

expect <<'EXPECTED'
{"in":"query"} array
  /x?ids[]=1&ids[]=2 cookie: undefined
{"in":"query","style":"form","explode":false} array
  /x?ids[]=1&ids[]=2 cookie: undefined
{"in":"query","style":"pipeDelimited","explode":false} array
  /x?ids[]=1&ids[]=2 cookie: undefined
{"in":"query"} object
  /x?ids[pier]=1 cookie: undefined
{"in":"cookie"} integer
  /x cookie: undefined
EXPECTED
