#!/usr/bin/env bash
# json-merge-patch 0.3.0 of Python makes an empty patch of a change from 1 to true, and changes the document that it merges into.
#
# Guess:     the patch between {"open":1} and {"open":true} is {"open":true}, and merge answers a new document.
# Behaviour: the patch is {}: Python counts 1 as equal to True and 0 to False, at any depth and in lists. merge changes its
#            first argument, though it also returns it; jsonmerge answers a new one.
# Seen:      2026-11-29, jsonmerge 1.9.2, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages json-merge-patch==0.3.0 jsonmerge==1.9.2

venv/bin/python - >actual <<'PYTHON'
import json
import json_merge_patch
import jsonmerge
for before, after in [({'open': 2}, {'open': True}), ({'open': 1}, {'open': True}), ({'locks': [{'open': 0}]}, {'locks': [{'open': False}]})]:
    print(json.dumps(before), json.dumps(after), '->', json.dumps(json_merge_patch.create_patch(before, after)))
for name, merge in [('json_merge_patch', json_merge_patch.merge), ('jsonmerge', jsonmerge.merge)]:
    document = {'pier': 1}
    merge(document, {'pier': 2})
    print(name, 'leaves', json.dumps(document))
PYTHON

expect <<'EXPECTED'
{"open": 2} {"open": true} -> {"open": true}
{"open": 1} {"open": true} -> {}
{"locks": [{"open": 0}]} {"locks": [{"open": false}]} -> {}
json_merge_patch leaves {"pier": 2}
jsonmerge leaves {"pier": 1}
EXPECTED
