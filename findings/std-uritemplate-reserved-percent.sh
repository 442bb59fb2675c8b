#!/usr/bin/env bash
# std-uritemplate 2.0.12 for TypeScript loses what stands between two percent signs when it expands {+value}.
#
# Guess:     "50%/%2F" becomes 50%25/%2F: what is percent-encoded stays, a percent sign alone is encoded (RFC 6570, 3.2.3).
# Behaviour: 50%2F: a percent sign that begins no triplet, and the character after it, vanish if another percent sign comes
#            next. Triplets of characters beyond ASCII are encoded a second time. url-template keeps all of it.
# Seen:      2026-11-29, url-template 3.1.1, Node 20.
. "$(dirname "$0")/setup"

npm_packages @std-uritemplate/std-uritemplate@2.0.12 url-template@3.1.1

cat >main.mjs <<'NODE'
import { StdUriTemplate } from '@std-uritemplate/std-uritemplate';
import { parseTemplate } from 'url-template';
for (const value of ['a%20b', '50%', '50%/%2F', '50%,60%,%20', '100%&%20', 'caf%C3%A9', 'caf%c3%a9']) {
  console.log([JSON.stringify(value), '-> std-uritemplate', StdUriTemplate.expand('{+value}', { value }),
    '-> url-template', parseTemplate('{+value}').expand({ value })].join(' '));
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
"a%20b" -> std-uritemplate a%20b -> url-template a%20b
"50%" -> std-uritemplate 50%25 -> url-template 50%25
"50%/%2F" -> std-uritemplate 50%2F -> url-template 50%25/%2F
"50%,60%,%20" -> std-uritemplate 50%25,60%20 -> url-template 50%25,60%25,%20
"100%&%20" -> std-uritemplate 100%20 -> url-template 100%25&%20
"caf%C3%A9" -> std-uritemplate caf%25C3%25A9 -> url-template caf%C3%A9
"caf%c3%a9" -> std-uritemplate caf%25c3%25a9 -> url-template caf%c3%a9
EXPECTED
