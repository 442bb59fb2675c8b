#!/usr/bin/env bash
# openapi-fetch 0.17.0 wants the cookie parameters of an operation, and sends none of them.
#
# Guess:     a Cookie header, as outside of browsers nothing keeps a program from setting one; or a type that does not ask for them.
# Behaviour: TypeScript refuses a call without params.cookie, which is required; the request has no Cookie header, and nothing is
#            said. Headers, path and query of the same call are sent.
# Seen:      2026-11-29, openapi-typescript 7.13.0, TypeScript 5.9.3, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-fetch@0.17.0 openapi-typescript@7.13.0 typescript@5.9.3

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": { "/berths": { "get": { "parameters": [
  { "name": "session", "in": "cookie", "required": true, "schema": { "type": "string" } },
  { "name": "X-Quay", "in": "header", "required": true, "schema": { "type": "string" } } ],
  "responses": { "204": { "description": "d" } } } } } }
JSON
npx openapi-typescript document.json -o api.d.ts >types.log 2>&1 || { cat types.log; exit 1; }
cat >main.mts <<'TS'
import createClient from 'openapi-fetch';
import type { paths } from './api.d.ts';
const client = createClient<paths>({
  baseUrl: 'http://localhost',
  fetch: async (request: Request) => {
    console.log('X-Quay:', request.headers.get('X-Quay'), '- Cookie:', request.headers.get('Cookie'));
    return new Response(null, { status: 204 });
  },
});
const header = { 'X-Quay': 'north' };
await client.GET('/berths', { params: { header, cookie: { session: 's1' } } });
TS
sed "s/header, cookie: { session: 's1' }/header/" main.mts >without.mts
compiled() {
  npx tsc --noEmit --skipLibCheck --target es2022 --module nodenext --allowImportingTsExtensions "$1" >tsc.log 2>&1 &&
    echo "$1 compiles" || { grep -o "Property 'cookie' is missing" tsc.log || cat tsc.log; }
}
{
  compiled main.mts
  compiled without.mts
  npx tsc --skipLibCheck --target es2022 --module nodenext --rewriteRelativeImportExtensions main.mts && node main.mjs
} >actual

expect <<'EXPECTED'
main.mts compiles
Property 'cookie' is missing
X-Quay: north - Cookie: null
EXPECTED
