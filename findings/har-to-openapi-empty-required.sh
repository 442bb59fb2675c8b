#!/usr/bin/env bash
# har-to-openapi 3.0.1 makes a document of OpenAPI 3.0 that is not valid, of a log that has an answer with a JSON object.
#
# Guess:     the document is valid; "pier", which is in both answers, is required or not.
# Behaviour: the schema of the answers has "required": [], which OpenAPI 3.0 forbids: the list needs one element (the draft of JSON
#            Schema that it took the word from says so).
# Seen:      2026-11-29, @seriousme/openapi-schema-validator 2.4.1, Node 20.
. "$(dirname "$0")/setup"

npm_packages har-to-openapi@3.0.1 @seriousme/openapi-schema-validator@2.4.1

cat >main.mjs <<'NODE'
import { generateSpec } from 'har-to-openapi';
import { Validator } from '@seriousme/openapi-schema-validator';
const answers = [{ pier: 4 }, { pier: 4, mast: 'main' }];
const entry = (answer) => ({ startedDateTime: '2026-01-01T00:00:00Z', time: 1, cache: {}, timings: { send: 1, wait: 1, receive: 1 },
  request: { method: 'GET', url: 'http://localhost/berths', httpVersion: 'HTTP/1.1', cookies: [], headers: [],
    queryString: [], headersSize: 1, bodySize: 0 },
  response: { status: 200, statusText: 'OK', httpVersion: 'HTTP/1.1', cookies: [],
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    content: { size: 1, mimeType: 'application/json', text: JSON.stringify(answer) }, redirectURL: '', headersSize: 1, bodySize: 1 } });
const { spec } = await generateSpec({ log: { version: '1.2', creator: { name: 'c', version: '1' }, entries: answers.map(entry) } });
const { schema } = spec.paths['/berths'].get.responses['200'].content['application/json'];
console.log(spec.openapi, JSON.stringify(schema));
const { valid, errors } = await new Validator().validate(structuredClone(spec));
const said = errors.map((each) => each.instancePath + ' ' + each.message).filter((each) => each.includes('required'));
console.log('valid:', valid, said[0]);
NODE
node main.mjs >actual

expect <<'EXPECTED'
3.0.0 {"additionalProperties":false,"properties":{"mast":{"type":"string"},"pier":{"type":"integer"}},"required":[],"title":"BerthsGetResponse","type":"object"}
valid: false /paths/~1berths/get/responses/200/content/application~1json/schema/required must NOT have fewer than 1 items
EXPECTED
