#!/usr/bin/env bash
# openapi-merge 2.0.2 makes a document with the same path twice if the inputs name its parameter in two ways.
#
# Guess:     an error as for two equal paths: templates that differ in the names of their parameters alone are identical
#            (OpenAPI 3.0, Paths Object).
# Behaviour: the result has both, against which Redocly's linter warns.
# Seen:      2026-11-28, @redocly/openapi-core 2.64.0, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-merge@2.0.2 @redocly/openapi-core@2.64.0

cat >main.cjs <<'NODE'
const { merge } = require('openapi-merge');
const { createConfig, lintFromString } = require('@redocly/openapi-core');
const document = name => ({ openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, paths: { [`/berths/{${name}}`]: {
  parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
  get: { operationId: `by_${name}`, responses: { 200: { description: 'd' } } } } } });
(async () => {
  for (const other of ['berth', 'id']) {
    const { output, message } = merge([{ oas: document('id') }, { oas: document(other) }]);
    console.log(other, output ? Object.keys(output.paths) : message);
    if (!output) continue;
    const config = await createConfig({ rules: { 'no-identical-paths': 'error' } });
    for (const each of await lintFromString({ source: JSON.stringify(output), config })) console.log(each.message);
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
berth [ '/berths/{id}', '/berths/{berth}' ]
The path already exists which differs only by path parameter name(s): `/berths/{id}` and `/berths/{berth}`.
id Input 1: The path '/berths/{id}' maps to '/berths/{id}' and this has already been added by another input file
EXPECTED
