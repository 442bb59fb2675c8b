#!/usr/bin/env bash
# parse-multipart-data 1.5.0 takes a file's name for the field's name, if it stands first, and the file for a text.
#
# Guess:     the parameters of Content-Disposition have no order, and one without blanks in its value needs no quotes
#            (RFC 7578, 4.2; RFC 2183, 2).
# Behaviour: filename="chart.txt"; name="file" is a field "chart.txt" without a file name. filename=chart.txt is a JSON error, and
#            so is a semicolon in quotes; name=file without quotes is read.
# Seen:      2026-11-29, busboy 1.6.0, Node 20.
. "$(dirname "$0")/setup"

npm_packages parse-multipart-data@1.5.0 busboy@1.6.0

cat >main.cjs <<'NODE'
const first = require('parse-multipart-data');
const busboy = require('busboy');
const second = (body) => new Promise((done) => {
  const seen = [];
  busboy({ headers: { 'content-type': 'multipart/form-data; boundary=b' } })
    .on('file', (name, stream, { filename }) => { seen.push({ name, filename }); stream.resume(); })
    .on('field', (name) => seen.push({ name }))
    .on('close', () => done(seen)).end(body);
});
(async () => {
  for (const parameters of ['name="file"; filename="chart.txt"', 'filename="chart.txt"; name="file"', 'name=file; filename="chart.txt"',
    'name="file"; filename=chart.txt', 'name="file"; filename="chart;2.txt"']) {
    const body = Buffer.from(`--b\r\nContent-Disposition: form-data; ${parameters}\r\nContent-Type: text/plain\r\n\r\ndeep\r\n--b--\r\n`);
    console.log(parameters);
    try {
      console.log('  parse-multipart-data', JSON.stringify(first.parse(body, 'b').map(({ name, filename }) => ({ name, filename }))));
    } catch (e) {
      console.log('  parse-multipart-data', e.name);
    }
    console.log('  busboy              ', JSON.stringify(await second(body)));
  }
})();
NODE
node main.cjs >actual

expect <<'EXPECTED'
name="file"; filename="chart.txt"
  parse-multipart-data [{"name":"file","filename":"chart.txt"}]
  busboy               [{"name":"file","filename":"chart.txt"}]
filename="chart.txt"; name="file"
  parse-multipart-data [{"name":"chart.txt"}]
  busboy               [{"name":"file","filename":"chart.txt"}]
name=file; filename="chart.txt"
  parse-multipart-data [{"name":"file","filename":"chart.txt"}]
  busboy               [{"name":"file","filename":"chart.txt"}]
name="file"; filename=chart.txt
  parse-multipart-data SyntaxError
  busboy               [{"name":"file","filename":"chart.txt"}]
name="file"; filename="chart;2.txt"
  parse-multipart-data SyntaxError
  busboy               [{"name":"file","filename":"chart;2.txt"}]
EXPECTED
