#!/usr/bin/env bash
# oapi-codegen 2.8.2 writes an index after the name of each element in a form's list, whichever style the document wants.
#
# Guess:     colours=red&colours=a%2Cb, the default of the Encoding Object (OpenAPI 3.0), or red,a%2Cb where explode is false.
# Behaviour: colours[0]=red&colours[1]=a%2Cb for all of them, with the brackets encoded, which no style of OpenAPI writes;
#            the same list in a query is written as the document says.
# Seen:      2026-11-29, runtime 1.9.0, Go 1.26.
. "$(dirname "$0")/setup"

go_tools github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": { "/flags": { "post": { "operationId": "postFlags",
  "parameters": [ { "name": "masts", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } } ],
  "requestBody": { "content": { "application/x-www-form-urlencoded": {
    "schema": { "type": "object", "properties": {
      "colours": { "type": "array", "items": { "type": "string" } }, "sizes": { "type": "array", "items": { "type": "integer" } } } },
    "encoding": { "sizes": { "style": "form", "explode": false } } } } },
  "responses": { "204": { "description": "d" } } } } } }
JSON
cat >config.yaml <<'YAML'
package: api
output: api/api.go
generate: { models: true, client: true }
YAML
mkdir -p api cmd
cat >cmd/main.go <<'GO'
package main

import (
	"fmt"
	"io"

	"found/api"
)

func main() {
	request, err := api.NewPostFlagsRequestWithFormdataBody("http://localhost", &api.PostFlagsParams{Masts: &[]string{"fore", "main"}},
		api.PostFlagsFormdataRequestBody{Colours: &[]string{"red", "a,b"}, Sizes: &[]int{1, 2}})
	if err != nil {
		panic(err)
	}
	body, _ := io.ReadAll(request.Body)
	fmt.Println(request.URL.RawQuery)
	fmt.Println(string(body))
}
GO
{ go tool oapi-codegen -config config.yaml document.json && go mod tidy; } >codegen.log 2>&1 || { cat codegen.log; exit 1; }
go run ./cmd >actual

expect <<'EXPECTED'
masts=fore&masts=main
colours%5B0%5D=red&colours%5B1%5D=a%2Cb&sizes%5B0%5D=1&sizes%5B1%5D=2
EXPECTED
