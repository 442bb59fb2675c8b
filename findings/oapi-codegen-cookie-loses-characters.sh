#!/usr/bin/env bash
# oapi-codegen 2.8.2 sends a cookie parameter without the characters that no cookie can hold, and reports success.
#
# Guess:     percent-encoding, as for its query parameters, or an error from the client.
# Behaviour: "fore;main" and "fore\main" are both sent as "foremain", "pié" as "pi", without an error: Go's net/http drops what it
#            refuses and leaves a line in the log. The server of the same document reads the shorter text.
# Seen:      2026-11-29, runtime 1.9.0, Go 1.26.
. "$(dirname "$0")/setup"

go_tools github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": { "/berths": { "get": { "operationId": "find",
  "parameters": [ { "name": "pier", "in": "cookie", "schema": { "type": "string" } }, { "name": "mast", "in": "query", "schema": { "type": "string" } } ],
  "responses": { "204": { "description": "d" } } } } } }
JSON
cat >config.yaml <<'YAML'
package: api
output: api/api.go
generate: { models: true, client: true, std-http-server: true }
YAML
mkdir -p api cmd
cat >cmd/main.go <<'GO'
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"found/api"
)

type harbour struct{}

func (harbour) Find(w http.ResponseWriter, r *http.Request, params api.FindParams) {
	fmt.Printf("query %q, cookie %q -> ", *params.Mast, *params.Pier)
	w.WriteHeader(204)
}

func main() {
	server := httptest.NewServer(api.Handler(harbour{}))
	client, _ := api.NewClient(server.URL)
	for _, text := range []string{"fore, main", "fore;main", "fore\\main", "pi\u00e9"} {
		answer, err := client.Find(context.Background(), &api.FindParams{Pier: &text, Mast: &text})
		fmt.Println(answer.StatusCode, err)
	}
}
GO
{ go tool oapi-codegen -config config.yaml document.json && go mod tidy; } >codegen.log 2>&1 || { cat codegen.log; exit 1; }
go run ./cmd >actual 2>errors.log || { cat errors.log; exit 1; }

expect <<'EXPECTED'
query "fore, main", cookie "fore, main" -> 204 <nil>
query "fore;main", cookie "foremain" -> 204 <nil>
query "fore\\main", cookie "foremain" -> 204 <nil>
query "pié", cookie "pi" -> 204 <nil>
EXPECTED
