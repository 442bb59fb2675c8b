// Gives back what the strict server that oapi-codegen generates has understood.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"os"

	"interop/api"
)

type echo struct{}

func (echo) GetPath(_ context.Context, r api.GetPathRequestObject) (api.GetPathResponseObject, error) {
	return api.GetPath200JSONResponse{Id: r.Id, Code: r.Code, Tags: r.Tags}, nil
}

func (echo) GetQuery(_ context.Context, r api.GetQueryRequestObject) (api.GetQueryResponseObject, error) {
	p := r.Params
	return api.GetQuery200JSONResponse{Text: p.Text, Count: p.Count, Price: p.Price, Flag: p.Flag, Day: p.Day, At: p.At, Key: p.Key,
		Level: p.Level, Tags: p.Tags, Ids: p.Ids, Codes: p.Codes, Pipes: p.Pipes, Range: p.Range}, nil
}

func (echo) GetHeaders(_ context.Context, r api.GetHeadersRequestObject) (api.GetHeadersResponseObject, error) {
	count := 0
	if r.Params.XIds != nil {
		count = len(*r.Params.XIds)
	}
	return api.GetHeaders200JSONResponse{
		Body:    api.SeenHeaders{Trace: r.Params.XTrace, Ids: r.Params.XIds, Level: r.Params.XLevel},
		Headers: api.GetHeaders200ResponseHeaders{XCount: int32(count)}}, nil
}

func (echo) GetCookies(_ context.Context, r api.GetCookiesRequestObject) (api.GetCookiesResponseObject, error) {
	return api.GetCookies200JSONResponse{Session: r.Params.Session, Visits: r.Params.Visits}, nil
}

func (echo) AddPet(_ context.Context, r api.AddPetRequestObject) (api.AddPetResponseObject, error) {
	pet, err := r.Body.ValueByDiscriminator()
	if err != nil {
		return nil, err
	}
	var name string
	switch each := pet.(type) {
	case api.Cat:
		name = each.Name
	case api.Dog:
		name = each.Name
	}
	return api.AddPet201JSONResponse{Body: *r.Body, Headers: api.AddPet201ResponseHeaders{Location: "/pets/" + name}}, nil
}

func (echo) PutOrder(_ context.Context, r api.PutOrderRequestObject) (api.PutOrderResponseObject, error) {
	return api.PutOrder200JSONResponse(*r.Body), nil
}

func (echo) PatchOrder(_ context.Context, r api.PatchOrderRequestObject) (api.PatchOrderResponseObject, error) {
	return api.PatchOrder200JSONResponse(*r.Body), nil
}

func (echo) DeleteOrder(_ context.Context, r api.DeleteOrderRequestObject) (api.DeleteOrderResponseObject, error) {
	if r.Id == 404 {
		kind, detail := "about:blank", "é"
		return api.DeleteOrderdefaultApplicationProblemPlusJSONResponse{StatusCode: 404,
			Body: api.Problem{Type: &kind, Title: "There is none", Status: 404, Detail: &detail}}, nil
	}
	return api.DeleteOrder204Response{}, nil
}

func (echo) HeadOrder(_ context.Context, r api.HeadOrderRequestObject) (api.HeadOrderResponseObject, error) {
	return api.HeadOrder200Response{Headers: api.HeadOrder200ResponseHeaders{XCount: int32(r.Id)}}, nil
}

func (echo) PostForm(_ context.Context, r api.PostFormRequestObject) (api.PostFormResponseObject, error) {
	return api.PostForm200JSONResponse(*r.Body), nil
}

// It leaves the reading of multipart bodies to its users.
func (echo) Upload(_ context.Context, r api.UploadRequestObject) (api.UploadResponseObject, error) {
	var seen api.Upload200JSONResponse
	for {
		part, err := r.Body.NextPart()
		if err == io.EOF {
			return seen, nil
		}
		if err == nil {
			err = add(&seen, part)
		}
		if err != nil {
			return nil, err
		}
	}
}

func add(seen *api.Upload200JSONResponse, part *multipart.Part) error {
	content, err := io.ReadAll(part)
	text := string(content)
	switch part.FormName() {
	case "file":
		name := part.FileName()
		seen.FileName, seen.Content = &name, text
	case "meta":
		err = json.Unmarshal(content, &seen.Meta)
	case "note":
		seen.Note = &text
	}
	return err
}

func (echo) PostFile(_ context.Context, r api.PostFileRequestObject) (api.PostFileResponseObject, error) {
	return api.PostFile200ApplicationoctetStreamResponse{Body: r.Body}, nil
}

func (echo) PostNote(_ context.Context, r api.PostNoteRequestObject) (api.PostNoteResponseObject, error) {
	return api.PostNote200TextResponse(*r.Body), nil
}

func refuse(status int) func(http.ResponseWriter, *http.Request, error) {
	return func(w http.ResponseWriter, _ *http.Request, err error) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(status)
		fmt.Fprintf(w, `{"title":%q,"status":%d}`, err.Error(), status)
	}
}

// It leaves security to its users.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("x-api-key") != os.Getenv("KEY") {
			refuse(401)(w, r, fmt.Errorf("the key is wrong"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	strict := api.NewStrictHandlerWithOptions(echo{}, nil,
		api.StrictHTTPServerOptions{RequestErrorHandlerFunc: refuse(400), ResponseErrorHandlerFunc: refuse(500)})
	server := api.HandlerWithOptions(strict, api.StdHTTPServerOptions{ErrorHandlerFunc: refuse(400)})
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Getenv("PORT"))
	if err != nil {
		panic(err)
	}
	fmt.Println("{}")
	panic(http.Serve(listener, guard(server)))
}
