#!/usr/bin/env bash
# postman-to-openapi 3.0.1 keeps the last of two requests with one path, and gives a list the type of an object.
#
# Guess:     GET /berths?pier=4 and GET /berths?mast=main are one operation with two parameters, a JSON body that is a list is an array,
#            and the pier "007" is a text, since no integer is written so.
# Behaviour: the parameter of the first request is lost without a word; the list is the example of a "type: object",
#            which it does not fit; 007 is an integer with a text as its example.
# Seen:      2026-11-29, Node 20.
. "$(dirname "$0")/setup"

npm_packages postman-to-openapi@3.0.1 js-yaml@4.1.0

cat >main.cjs <<'NODE'
const convert = require('postman-to-openapi');
const yaml = require('js-yaml');
const get = (key, value) => ({ name: key, request: { method: 'GET', header: [], url: { raw: `http://localhost/berths?${key}=${value}`,
  protocol: 'http', host: ['localhost'], path: ['berths'], query: [{ key, value }] } } });
const post = { name: 'post', request: { method: 'POST', header: [], url: { raw: 'http://localhost/berths', protocol: 'http', host: ['localhost'],
  path: ['berths'] }, body: { mode: 'raw', raw: '[{"pier":4}]', options: { raw: { language: 'json' } } } } };
(async () => {
  const document = yaml.load(await convert(JSON.stringify({ info: { name: 'Harbour',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' }, item: [get('pier', '007'), get('mast', 'main'), post] })));
  console.log(JSON.stringify(document.paths['/berths'].get.parameters));
  console.log(JSON.stringify(document.paths['/berths'].post.requestBody.content['application/json'].schema));
  const alone = yaml.load(await convert(JSON.stringify({ info: { name: 'Harbour',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' }, item: [get('pier', '007')] })));
  console.log(JSON.stringify(alone.paths['/berths'].get.parameters));
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
[{"name":"mast","in":"query","schema":{"type":"string"},"example":"main"}]
{"type":"object","example":[{"pier":4}]}
[{"name":"pier","in":"query","schema":{"type":"integer"},"example":"007"}]
EXPECTED
