#!/usr/bin/env bash
# swagger-client 3.39.0, the client inside of Swagger UI, sends one cookie parameter of an operation that has several.
#
# Guess:     Cookie: session=s1; visits=3
# Behaviour: the last one in the document's order alone, whichever are given; each replaces the header that the one before has made.
# Seen:      2026-11-29, Node 20.
. "$(dirname "$0")/setup"

npm_packages swagger-client@3.39.0

cat >main.mjs <<'NODE'
import client from 'swagger-client';
const cookie = (name, type) => ({ name, in: 'cookie', schema: { type } });
const sent = (parameters) => client.buildRequest({
  spec: { openapi: '3.0.3', info: { title: 't', version: '1' }, servers: [{ url: 'http://localhost' }], paths: { '/x': { get: {
    operationId: 'o', parameters: [cookie('session', 'string'), cookie('visits', 'integer')],
    responses: { 200: { description: 'd' } } } } } },
  operationId: 'o', parameters }).headers.Cookie;
console.log('both ->', sent({ session: 's1', visits: 3 }));
console.log('both, the other way round ->', sent({ visits: 3, session: 's1' }));
console.log('the first alone ->', sent({ session: 's1' }));
NODE
node main.mjs >actual

expect <<'EXPECTED'
both -> visits=3
both, the other way round -> visits=3
the first alone -> session=s1
EXPECTED
