#!/usr/bin/env bash
# @himenon/openapi-parameter-formatter 2.1.0 writes nothing for the path parameters 0 and false.
#
# Guess:     0 and false, .0 and .false, ;n=0 and ;n=false by the style.
# Behaviour: style simple gives undefined and label a dot; matrix gives the name alone, also for 7 and true, and simple the first of a
#            list, if the list has numbers. In a query 0 is written.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages @himenon/openapi-parameter-formatter@2.1.0

cat >main.cjs <<'NODE'
const { PathParameter, QueryParameter } = require('@himenon/openapi-parameter-formatter');
for (const style of ['simple', 'label', 'matrix'])
  for (const value of [true, false, 0, 7, [7, 0], [0, 7]])
    console.log(style, JSON.stringify(value), '->', JSON.stringify(PathParameter.generate('n', { value, style, explode: false })));
console.log('form 0 ->', QueryParameter.generate('n', { value: 0, style: 'form', explode: false }));
NODE
node main.cjs >actual

expect <<'EXPECTED'
simple true -> "true"
simple false -> undefined
simple 0 -> undefined
simple 7 -> "7"
simple [7,0] -> "7"
simple [0,7] -> "7"
label true -> ".true"
label false -> "."
label 0 -> "."
label 7 -> ".7"
label [7,0] -> ".7.0"
label [0,7] -> ".0.7"
matrix true -> ";n"
matrix false -> ";n"
matrix 0 -> ";n"
matrix 7 -> ";n"
matrix [7,0] -> ";n=7,0"
matrix [0,7] -> ";n=0,7"
form 0 -> n=
EXPECTED
