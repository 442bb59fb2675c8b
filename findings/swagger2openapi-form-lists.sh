#!/usr/bin/env bash
# swagger2openapi 7.0.8 forgets how the lists of a form are written, and that one of its fields may be null.
#
# Guess:     a list with collectionFormat csv gets an encoding with "explode": false, as the query's gets it, since OpenAPI 3.0 repeats
#            the name for each element otherwise; x-nullable becomes nullable, as in a JSON body.
# Behaviour: csv, pipes and multi give the same body without an encoding or a warning, and x-nullable stays as it was.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages swagger2openapi@7.0.8

cat >main.cjs <<'NODE'
const { convertObj } = require('swagger2openapi');
const list = { name: 'names', type: 'array', items: { type: 'string' } };
const convert = async (parameters, consumes) => {
  const post = { parameters, consumes, responses: { 200: { description: 'd' } } };
  const document = { swagger: '2.0', info: { title: 'Harbour', version: '1' }, paths: { '/ships': { post } } };
  return (await convertObj(document, { warnOnly: true })).openapi.paths['/ships'].post;
};
(async () => {
  for (const collectionFormat of ['csv', 'pipes', 'multi']) {
    const { parameters: [query] } = await convert([{ ...list, in: 'query', collectionFormat }]);
    console.log(collectionFormat, 'query', query.style, query.explode);
    const form = await convert([{ ...list, in: 'formData', collectionFormat }], ['application/x-www-form-urlencoded']);
    console.log(collectionFormat, 'form', JSON.stringify(form.requestBody.content));
  }
  const body = await convert([{ name: 'b', in: 'body', schema: { type: 'integer', 'x-nullable': true } }], ['application/json']);
  console.log('body', JSON.stringify(Object.values(body.requestBody.content)[0].schema));
  const field = await convert([{ name: 'f', in: 'formData', type: 'integer', 'x-nullable': true }], ['application/x-www-form-urlencoded']);
  console.log('field', JSON.stringify(Object.values(field.requestBody.content)[0].schema.properties.f));
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
csv query form false
csv form {"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"names":{"type":"array","items":{"type":"string"}}}}}}
pipes query pipeDelimited undefined
pipes form {"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"names":{"type":"array","items":{"type":"string"}}}}}}
multi query undefined true
multi form {"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"names":{"type":"array","items":{"type":"string"}}}}}}
body {"type":"integer","nullable":true}
field {"type":"integer","x-nullable":true}
EXPECTED
