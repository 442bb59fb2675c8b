// Calls what it is asked for, a line each, by the client that ogen generates.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"interop/api"

	ht "github.com/ogen-go/ogen/http"
)

type key string

func (k key) ApiKey(context.Context, api.OperationName) (api.ApiKey, error) {
	return api.ApiKey{APIKey: string(k)}, nil
}

type with struct {
	ID    int64           `json:"id"`
	Trace string          `json:"X-Trace"`
	Ids   []int32         `json:"X-Ids"`
	Level string          `json:"X-Level"`
	Body  json.RawMessage `json:"body"`
}

func read[T any](from json.RawMessage) T {
	var value T
	if err := json.Unmarshal(from, &value); err != nil {
		panic(err)
	}
	return value
}

func call(c *api.Client, name string, raw json.RawMessage) (any, error) {
	ctx := context.Background()
	w := read[with](raw)
	switch name {
	case "getPath":
		p := read[api.SeenPath](raw)
		return c.GetPath(ctx, api.GetPathParams{ID: p.ID, Code: p.Code, Tags: p.Tags})
	case "getQuery":
		p := read[api.SeenQuery](raw)
		return c.GetQuery(ctx, api.GetQueryParams{Text: p.Text, Count: p.Count, Price: p.Price, Flag: p.Flag, Day: p.Day, At: p.At,
			Key: p.Key, Level: p.Level, Tags: p.Tags, Ids: p.Ids, Codes: p.Codes, Pipes: p.Pipes, Range: p.Range})
	case "getHeaders":
		p := api.GetHeadersParams{XTrace: w.Trace, XIds: w.Ids}
		if w.Level != "" {
			p.XLevel = api.NewOptLevel(api.Level(w.Level))
		}
		return c.GetHeaders(ctx, p)
	case "getCookies":
		p := read[api.SeenCookies](raw)
		return c.GetCookies(ctx, api.GetCookiesParams{Session: p.Session, Visits: p.Visits})
	case "addPet":
		return c.AddPet(ctx, read[api.Pet](w.Body))
	case "putOrder":
		order := read[api.Order](w.Body)
		return c.PutOrder(ctx, &order, api.PutOrderParams{ID: w.ID})
	case "patchOrder":
		patch := read[api.OrderPatch](w.Body)
		return c.PatchOrder(ctx, &patch, api.PatchOrderParams{ID: w.ID})
	case "deleteOrder":
		return c.DeleteOrder(ctx, api.DeleteOrderParams{ID: w.ID})
	case "headOrder":
		return c.HeadOrder(ctx, api.HeadOrderParams{ID: w.ID})
	case "postForm":
		var form api.Form
		given := read[map[string]json.RawMessage](w.Body)
		form.Name = read[string](given["name"])
		if age, ok := given["age"]; ok {
			form.Age = api.NewOptInt32(read[int32](age))
			form.Agree = api.NewOptBool(read[bool](given["agree"]))
			form.Colours = read[[]string](given["colours"])
		}
		return c.PostForm(ctx, &form)
	case "upload":
		given := read[struct {
			File struct{ FileName, Content string }
			Meta api.Meta
			Note *string
		}](w.Body)
		upload := api.UploadReq{Meta: given.Meta, File: ht.MultipartFile{Name: given.File.FileName, File: strings.NewReader(given.File.Content)}}
		if given.Note != nil {
			upload.Note = api.NewOptString(*given.Note)
		}
		return c.Upload(ctx, &upload)
	case "postFile":
		return c.PostFile(ctx, api.PostFileReq{Data: strings.NewReader(read[string](w.Body))})
	case "postNote":
		return c.PostNote(ctx, api.PostNoteReq{Data: strings.NewReader(read[string](w.Body))})
	}
	return nil, fmt.Errorf("there is no %s", name)
}

func text(data io.Reader) map[string]any {
	all, err := io.ReadAll(data)
	if err != nil {
		return map[string]any{"fails": err.Error()}
	}
	return map[string]any{"body": string(all)}
}

func seen(result any, err error) map[string]any {
	if err != nil {
		return map[string]any{"fails": err.Error()}
	}
	switch r := result.(type) {
	case *api.RefusedStatusCode:
		return map[string]any{"status": r.StatusCode, "body": &r.Response}
	case *api.PetHeaders:
		return map[string]any{"status": 201, "location": r.Location, "body": &r.Response}
	case *api.SeenHeadersHeaders:
		return map[string]any{"count": r.XCount, "body": &r.Response}
	case *api.HeadOrderOK:
		return map[string]any{"count": r.XCount}
	case *api.DeleteOrderNoContent:
		return map[string]any{"status": 204}
	case *api.PostFileOK:
		return text(r.Data)
	case *api.PostNoteOK:
		return text(r.Data)
	}
	return map[string]any{"body": result}
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
		client, err := api.NewClient(os.Getenv("SERVER"), key(line.Key))
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
