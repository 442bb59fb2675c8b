#!/usr/bin/env bash
# @readme/oas-to-har 38.5.1, which makes ReadMe's requests, sends another one if a parameter's default style is written out.
#
# Guess:     "style": "form" in a query and "simple" in a header are the defaults (OpenAPI 3.0, Parameter Object): with the word and
#            without it the same is sent.
# Behaviour: an object in a query has p= before it without the word. In a header its members are headers of their own without it, and
#            "from,3,to,5" with it; a list is two headers or one; a text is percent-encoded only with the word.
# Seen:      2026-11-28, oas 38.6.0, Node 20.
. "$(dirname "$0")/setup"

npm_packages @readme/oas-to-har@38.5.1 oas@38.6.0

cat >main.mjs <<'NODE'
import Oas from 'oas';
import har from '@readme/oas-to-har';
const object = { type: 'object', properties: { from: { type: 'integer' }, to: { type: 'integer' } } };
const send = (parameter, value) => {
  const api = new Oas({ openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, servers: [{ url: 'https://harbour.example' }],
    paths: { '/depths': { get: { parameters: [{ name: 'p', ...parameter }], responses: { 200: { description: 'd' } } } } } });
  const { queryString, headers } = har(api, api.operation('/depths', 'get'), { [parameter.in]: { p: value } }).log.entries[0].request;
  return [...queryString, ...headers].map(each => `${each.name}: ${each.value}`).join(' | ');
};
for (const [place, style, schema, value] of [
  ['query', 'form', object, { from: 3, to: 5 }],
  ['header', 'simple', object, { from: 3, to: 5 }],
  ['header', 'simple', { type: 'array', items: { type: 'integer' } }, [3, 5]],
  ['header', 'simple', { type: 'string' }, 'quay 7, east'],
]) {
  console.log(place, JSON.stringify(value));
  console.log('  default     ', send({ in: place, schema }, value));
  console.log('  written out ', send({ in: place, style, schema }, value));
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
query {"from":3,"to":5}
  default      p: from=3&to=5
  written out  from: 3 | to: 5
header {"from":3,"to":5}
  default      from: 3 | to: 5
  written out  p: from,3,to,5
header [3,5]
  default      p: 3 | p: 5
  written out  p: 3,5
header "quay 7, east"
  default      p: quay 7, east
  written out  p: quay%207%2C%20east
EXPECTED
