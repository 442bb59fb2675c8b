// Calls what it is asked for, a line each, by the client that oapi-codegen generates.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"os"
	"reflect"
	"strconv"
	"strings"

	"interop/api"
)

type with struct {
	ID   int64           `json:"id"`
	Code string          `json:"code"`
	Tags []string        `json:"tags"`
	Body json.RawMessage `json:"body"`
}

func read[T any](from json.RawMessage) T {
	var value T
	if err := json.Unmarshal(from, &value); err != nil {
		panic(err)
	}
	return value
}

// It leaves the writing of multipart bodies to its users.
func upload(raw json.RawMessage) (string, *bytes.Buffer) {
	given := read[struct {
		File struct{ FileName, Content string }
		Meta json.RawMessage
		Note *string
	}](raw)
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	file, _ := form.CreateFormFile("file", given.File.FileName)
	file.Write([]byte(given.File.Content))
	meta, _ := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="meta"`}, "Content-Type": {"application/json"}})
	meta.Write(given.Meta)
	if given.Note != nil {
		form.WriteField("note", *given.Note)
	}
	form.Close()
	return form.FormDataContentType(), &body
}

func call(c *api.ClientWithResponses, name string, raw json.RawMessage) (any, error) {
	ctx := context.Background()
	w := read[with](raw)
	switch name {
	case "getPath":
		return c.GetPathWithResponse(ctx, w.ID, w.Code, w.Tags)
	case "getQuery":
		params := read[api.GetQueryParams](raw)
		return c.GetQueryWithResponse(ctx, &params)
	case "getHeaders":
		params := read[api.GetHeadersParams](raw)
		return c.GetHeadersWithResponse(ctx, &params)
	case "getCookies":
		params := read[api.GetCookiesParams](raw)
		return c.GetCookiesWithResponse(ctx, &params)
	case "addPet":
		return c.AddPetWithResponse(ctx, read[api.Pet](w.Body))
	case "putOrder":
		return c.PutOrderWithResponse(ctx, w.ID, read[api.Order](w.Body))
	case "patchOrder":
		return c.PatchOrderWithApplicationMergePatchPlusJSONBodyWithResponse(ctx, w.ID, read[api.OrderPatch](w.Body))
	case "deleteOrder":
		return c.DeleteOrderWithResponse(ctx, w.ID)
	case "headOrder":
		return c.HeadOrderWithResponse(ctx, w.ID)
	case "postForm":
		return c.PostFormWithFormdataBodyWithResponse(ctx, read[api.Form](w.Body))
	case "upload":
		contentType, body := upload(w.Body)
		return c.UploadWithBodyWithResponse(ctx, contentType, body)
	case "postFile":
		return c.PostFileWithBodyWithResponse(ctx, "application/octet-stream", strings.NewReader(read[string](w.Body)))
	case "postNote":
		return c.PostNoteWithTextBodyWithResponse(ctx, read[string](w.Body))
	}
	return nil, fmt.Errorf("there is no %s", name)
}

// What it read into a type of the document, else the bytes that it keeps.
func body(result reflect.Value) any {
	for i := range result.NumField() {
		name := result.Type().Field(i).Name
		if (strings.HasPrefix(name, "JSON") || strings.HasPrefix(name, "Applicationproblem")) && !result.Field(i).IsNil() {
			return result.Field(i).Interface()
		}
	}
	return string(result.FieldByName("Body").Bytes())
}

func seen(result any, err error) map[string]any {
	if err != nil {
		return map[string]any{"fails": err.Error()}
	}
	value := reflect.ValueOf(result).Elem()
	response := value.FieldByName("HTTPResponse").Interface().(*http.Response)
	answer := map[string]any{"status": response.StatusCode, "location": response.Header.Get("Location"), "body": body(value)}
	if count, err := strconv.Atoi(response.Header.Get("X-Count")); err == nil {
		answer["count"] = count
	}
	return answer
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var line struct {
			Call string
			Key  string
			With json.RawMessage
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			panic(err)
		}
		key := func(_ context.Context, request *http.Request) error {
			request.Header.Set("x-api-key", line.Key)
			return nil
		}
		client, err := api.NewClientWithResponses(os.Getenv("SERVER"), api.WithRequestEditorFn(key))
		if err != nil {
			panic(err)
		}
		answer, err := json.Marshal(seen(call(client, line.Call, line.With)))
		if err != nil {
			answer, _ = json.Marshal(map[string]any{"fails": err.Error()})
		}
		fmt.Println(string(answer))
	}
}
