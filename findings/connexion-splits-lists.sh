#!/usr/bin/env bash
# connexion 3.3.0 makes two elements of one that has a comma in it, in a list that is sent with a name for each element.
#
# Guess:     colours=red&colours=a%2Cb is ["red", "a,b"]: form with explode is the default in both places (OpenAPI 3.0, Parameter and Encoding Object).
# Behaviour: ["red", "a", "b"], in a form and in a query: the comma was percent-encoded, and explode was on, and it still parts.
# Seen:      2026-11-29, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages "connexion[flask]==3.3.0" httpx==0.28.1

cat >document.yaml <<'YAML'
openapi: 3.0.3
info: { title: Harbour, version: "1" }
paths:
  /flags:
    post:
      operationId: main.post
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { colours: { type: array, items: { type: string } } } }
      responses: { "200": { description: d, content: { application/json: { schema: {} } } } }
    get:
      operationId: main.get
      parameters: [ { name: colours, in: query, schema: { type: array, items: { type: string } } } ]
      responses: { "200": { description: d, content: { application/json: { schema: {} } } } }
YAML
cat >main.py <<'PYTHON'
import connexion
def post(body):
    return body["colours"]
def get(colours):
    return colours
if __name__ == "__main__":
    app = connexion.FlaskApp("main", specification_dir=".")
    app.add_api("document.yaml")
    with app.test_client() as client:
        print("form: ", client.post("/flags", content="colours=red&colours=a%2Cb",
            headers={"Content-Type": "application/x-www-form-urlencoded"}).json())
        print("query:", client.get("/flags?colours=red&colours=a%2Cb").json())
PYTHON
venv/bin/python main.py >actual 2>errors.log || { cat errors.log; exit 1; }

expect <<'EXPECTED'
form:  ['red', 'a', 'b']
query: ['red', 'a', 'b']
EXPECTED
