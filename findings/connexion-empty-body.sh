#!/usr/bin/env bash
# connexion 3.3.0 gives a dictionary for a body of bytes or text that is empty or was not sent.
#
# Guess:     b"" for an empty file, and None for an optional body that was not sent.
# Behaviour: {} for both: no bytes, and a file of no length can't be told from no file. One byte is b"x", for text/plain too.
# Seen:      2026-11-29, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages "connexion[flask]==3.3.0" httpx==0.28.1

cat >document.yaml <<'YAML'
openapi: 3.0.3
info: { title: Harbour, version: "1" }
paths:
  /charts:
    post:
      operationId: main.post
      requestBody:
        content:
          application/octet-stream: { schema: { type: string, format: binary } }
      responses: { "200": { description: d } }
  /notes:
    post:
      operationId: main.note
      requestBody:
        content:
          text/plain: { schema: { type: string } }
      responses: { "200": { description: d } }
YAML
cat >main.py <<'PYTHON'
import connexion
def post(body):
    return repr(body)
def note(body):
    return repr(body)
if __name__ == "__main__":
    app = connexion.FlaskApp("main", specification_dir=".")
    app.add_api("document.yaml")
    with app.test_client() as client:
        for path, media in [("/charts", "application/octet-stream"), ("/notes", "text/plain")]:
            for content in [b"x", b""]:
                print(path, content, "->", client.post(path, content=content, headers={"Content-Type": media}).json())
            print(path, "no body ->", client.post(path).json())
PYTHON
venv/bin/python main.py >actual 2>errors.log || { cat errors.log; exit 1; }

expect <<'EXPECTED'
/charts b'x' -> b'x'
/charts b'' -> {}
/charts no body -> {}
/notes b'x' -> b'x'
/notes b'' -> {}
/notes no body -> {}
EXPECTED
