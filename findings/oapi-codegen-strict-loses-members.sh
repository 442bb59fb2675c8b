#!/usr/bin/env bash
# oapi-codegen 2.8.2: what a strict server answers for a model with additional properties has none of them.
#
# Guess:     PutBerth200JSONResponse(berth) is written as the berth is, which has a MarshalJSON that writes them.
# Behaviour: the response is a type of its own with the model as its base, and Go gives such a type no methods: the declared
#            properties are written, all others are lost without an error.
# Seen:      2026-11-29, runtime 1.9.0, Go 1.26.
. "$(dirname "$0")/setup"

go_tools github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": { "/berth": { "get": { "operationId": "getBerth",
  "responses": { "200": { "description": "d", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Berth" } } } } } } } },
  "components": { "schemas": { "Berth": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } },
    "additionalProperties": true } } } }
JSON
cat >config.yaml <<'YAML'
package: api
output: api/api.go
generate: { models: true, std-http-server: true, strict-server: true }
YAML
mkdir -p api cmd
cat >cmd/main.go <<'GO'
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"

	"found/api"
)

type harbour struct{}

var berth = api.Berth{Name: "A1", AdditionalProperties: map[string]interface{}{"depth": 4}}

func (harbour) GetBerth(context.Context, api.GetBerthRequestObject) (api.GetBerthResponseObject, error) {
	return api.GetBerth200JSONResponse(berth), nil
}

func main() {
	answer := httptest.NewRecorder()
	api.Handler(api.NewStrictHandler(harbour{}, nil)).ServeHTTP(answer, httptest.NewRequest("GET", "/berth", nil))
	own, _ := json.Marshal(berth)
	fmt.Println("the model:", string(own))
	fmt.Print("the response: ", answer.Body.String())
}
GO
{ go tool oapi-codegen -config config.yaml document.json && go mod tidy; } >codegen.log 2>&1 || { cat codegen.log; exit 1; }
go run ./cmd >actual

expect <<'EXPECTED'
the model: {"depth":4,"name":"A1"}
the response: {"name":"A1"}
EXPECTED
