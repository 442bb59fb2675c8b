#!/usr/bin/env bash
# ogen 1.25.0 writes a date-time without the fraction of its second, and so gives back another instant than it was given.
#
# Guess:     2024-02-29T12:30:00.25+02:00 comes back as it is: RFC 3339 has fractions, and Go's time.Time holds nanoseconds.
# Behaviour: read with its fraction, written without it, in JSON and in a query alike: what is sent back as it was read is another
#            instant.
# Seen:      2026-11-29, Go 1.26.
. "$(dirname "$0")/setup"

go_tools github.com/ogen-go/ogen/cmd/ogen@v1.25.0

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": { "/arrivals": { "get": { "operationId": "listArrivals",
  "parameters": [ { "name": "since", "in": "query", "required": true, "schema": { "type": "string", "format": "date-time" } } ],
  "responses": { "200": { "description": "d", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Arrival" } } } } } } } },
  "components": { "schemas": { "Arrival": { "type": "object", "required": ["at"], "properties": {
    "at": { "type": "string", "format": "date-time" } } } } } }
JSON
mkdir -p cmd
cat >cmd/main.go <<'GO'
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"

	"found/api"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("in the query:", r.URL.Query().Get("since"))
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"at":"2024-02-29T12:30:00.25+02:00"}`)
	}))
	client, _ := api.NewClient(server.URL)
	since, _ := time.Parse(time.RFC3339Nano, "2024-02-29T12:30:00.25+02:00")
	arrival, err := client.ListArrivals(context.Background(), api.ListArrivalsParams{Since: since})
	if err != nil {
		panic(err)
	}
	fmt.Println("read:", arrival.At.Format(time.RFC3339Nano))
	written, _ := arrival.MarshalJSON()
	fmt.Println("written:", string(written))
}
GO
{ go tool ogen --target api --package api --clean document.json && go mod tidy; } >ogen.log 2>&1 || { cat ogen.log; exit 1; }
go run ./cmd >actual

expect <<'EXPECTED'
in the query: 2024-02-29T12:30:00+02:00
read: 2024-02-29T12:30:00.25+02:00
written: {"at":"2024-02-29T12:30:00+02:00"}
EXPECTED
