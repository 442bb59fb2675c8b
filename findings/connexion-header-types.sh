#!/usr/bin/env bash
# connexion 3.3.0 refuses every request that has a header or cookie parameter which is no text.
#
# Guess:     X-Depth: 4 is 4 and X-Ids: 1,2 is [1, 2], as in a path and a query: simple is the only style of a header
#            (OpenAPI 3.0, Parameter Object).
# Behaviour: 400, "'4' is not of type 'integer'", and for lists the same, also with the style written out: the text is held
#            against the schema as it is.
# Seen:      2026-11-29, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages "connexion[flask]==3.3.0" httpx==0.28.1

cat >document.yaml <<'YAML'
openapi: 3.0.3
info: { title: Harbour, version: "1" }
paths:
  /berths/{piers}:
    get:
      operationId: main.find
      parameters:
        - { name: piers, in: path, required: true, schema: { type: array, items: { type: integer } } }
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: depth, in: cookie, schema: { type: integer } }
        - { name: X-Depth, in: header, schema: { type: integer } }
        - { name: X-Ids, in: header, schema: { type: array, items: { type: integer } } }
        - { name: X-Masts, in: header, style: simple, explode: false, schema: { type: array, items: { type: string } } }
      responses: { "200": { description: d } }
YAML
cat >main.py <<'PYTHON'
import connexion
def find(piers, **others):
    return repr((piers, others))
if __name__ == "__main__":
    app = connexion.FlaskApp("main", specification_dir=".")
    app.add_api("document.yaml")
    with app.test_client() as client:
        for query, headers in [("?ids=1,2", {}), ("", {"Cookie": "depth=4"}),
                               ("", {"X-Depth": "4"}), ("", {"X-Ids": "1,2"}), ("", {"X-Masts": "fore,main"})]:
            answer = client.get("/berths/3,4" + query, headers=headers)
            text = answer.json()
            print(query, headers, "->", answer.status_code, text if isinstance(text, str) else text["detail"].splitlines()[0])
PYTHON
venv/bin/python main.py >actual 2>errors.log || { cat errors.log; exit 1; }

expect <<'EXPECTED'
?ids=1,2 {} -> 200 ([3, 4], {'ids': [1, 2]})
 {'Cookie': 'depth=4'} -> 400 '4' is not of type 'integer'
 {'X-Depth': '4'} -> 400 '4' is not of type 'integer'
 {'X-Ids': '1,2'} -> 400 '1,2' is not of type 'array'
 {'X-Masts': 'fore,main'} -> 400 'fore,main' is not of type 'array'
EXPECTED
