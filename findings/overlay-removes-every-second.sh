#!/usr/bin/env bash
# openapi-format 1.33.6 removes every second one of the array elements that an overlay's action selects.
#
# Guess:     all selected elements are gone, whatever their place.
# Behaviour: after each removal the next element moves into the gap and stays: of five, [*] leaves two and 1:4 one of three.
#            A second run of the same overlay removes more.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-format@1.33.6

cat >main.cjs <<'NODE'
const { openapiOverlay } = require('openapi-format');
const apply = async (document, target) => (await openapiOverlay(document, { overlaySet: {
  overlay: '1.0.0', info: { title: 'Fewer', version: '1' }, actions: [{ target, remove: true }] } })).data;
(async () => {
  for (const target of ["$.tags[?(@.name=='b')]", '$.tags[1:4]', "$.tags[?(@.name!='z')]", '$.tags[*]']) {
    let document = { openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, paths: {}, tags: [...'abcde'].map(name => ({ name })) };
    const left = [];
    for (let run = 0; run < 2; run++) {
      document = await apply(document, target);
      left.push(document.tags.map(each => each.name).join(''));
    }
    console.log(target, 'leaves', left[0], 'then', left[1]);
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
$.tags[?(@.name=='b')] leaves acde then acde
$.tags[1:4] leaves ace then ae
$.tags[?(@.name!='z')] leaves bd then d
$.tags[*] leaves bd then d
EXPECTED
