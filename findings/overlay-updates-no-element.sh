#!/usr/bin/env bash
# oas-patch 0.6.0 can remove an element of an array but not update it.
#
# Guess:     a description is merged into the parameter that a filter, an index or a slice selects, as into an object's member.
# Behaviour: TypeError with jsonpath-ng 1.16.0, which it installs by itself: a match's path has "indices" there, and oas-patch asks
#            for "index". The first parameter of an operation can't be described.
# Seen:      2026-11-28, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages oas-patch==0.6.0 jsonpath-ng==1.16.0

venv/bin/python - >actual <<'PYTHON'
import copy
from oas_patch.overlay import apply_overlay
document = {'openapi': '3.0.3', 'info': {'title': 'Harbour', 'version': '1'}, 'paths': {'/berths': {'get': {
    'parameters': [{'name': 'size', 'in': 'query', 'schema': {}}], 'responses': {'200': {'description': 'd'}}}}}}
parameters = "$.paths['/berths'].get.parameters"
for target in [parameters + '[0]', parameters + "[?(@.name=='size')]", parameters + '[*]', parameters + '[0].schema']:
    for change in [{'update': {'description': 'in metres'}}, {'remove': True}]:
        try:
            done = apply_overlay(copy.deepcopy(document), {'overlay': '1.0.0', 'actions': [{'target': target, **change}]})
            print(target[len(parameters):], *change, done['paths']['/berths']['get']['parameters'])
        except TypeError as e:
            print(target[len(parameters):], *change, e)
PYTHON

expect <<'EXPECTED'
[0] update list indices must be integers or slices, not NoneType
[0] remove []
[?(@.name=='size')] update list indices must be integers or slices, not NoneType
[?(@.name=='size')] remove []
[*] update list indices must be integers or slices, not NoneType
[*] remove []
[0].schema update [{'name': 'size', 'in': 'query', 'schema': {'description': 'in metres'}}]
[0].schema remove [{'name': 'size', 'in': 'query'}]
EXPECTED
