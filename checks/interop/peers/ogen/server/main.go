// Gives back what the server that ogen generates has understood.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	"interop/api"

	"github.com/ogen-go/ogen/ogenerrors"
)

type echo struct{}

func (echo) HandleApiKey(ctx context.Context, _ api.OperationName, key api.ApiKey) (context.Context, error) {
	if key.APIKey != os.Getenv("KEY") {
		return ctx, errors.New("the key is wrong")
	}
	return ctx, nil
}

func (echo) GetPath(_ context.Context, p api.GetPathParams) (api.GetPathRes, error) {
	return &api.SeenPath{ID: p.ID, Code: p.Code, Tags: p.Tags}, nil
}

func (echo) GetQuery(_ context.Context, p api.GetQueryParams) (api.GetQueryRes, error) {
	return &api.SeenQuery{Text: p.Text, Count: p.Count, Price: p.Price, Flag: p.Flag, Day: p.Day, At: p.At, Key: p.Key,
		Level: p.Level, Tags: p.Tags, Ids: p.Ids, Codes: p.Codes, Pipes: p.Pipes, Range: p.Range}, nil
}

func (echo) GetHeaders(_ context.Context, p api.GetHeadersParams) (api.GetHeadersRes, error) {
	return &api.SeenHeadersHeaders{XCount: int32(len(p.XIds)), Response: api.SeenHeaders{Trace: p.XTrace, Ids: p.XIds, Level: p.XLevel}}, nil
}

func (echo) GetCookies(_ context.Context, p api.GetCookiesParams) (api.GetCookiesRes, error) {
	return &api.SeenCookies{Session: p.Session, Visits: p.Visits}, nil
}

func (echo) AddPet(_ context.Context, pet api.Pet) (api.AddPetRes, error) {
	name := pet.Cat.Name
	if pet.IsDog() {
		name = pet.Dog.Name
	}
	return &api.PetHeaders{Location: "/pets/" + name, Response: pet}, nil
}

func (echo) PutOrder(_ context.Context, order *api.Order, _ api.PutOrderParams) (api.PutOrderRes, error) {
	return order, nil
}

func (echo) PatchOrder(_ context.Context, patch *api.OrderPatch, _ api.PatchOrderParams) (api.PatchOrderRes, error) {
	return patch, nil
}

func (echo) DeleteOrder(_ context.Context, p api.DeleteOrderParams) (api.DeleteOrderRes, error) {
	if p.ID == 404 {
		return &api.RefusedStatusCode{StatusCode: 404, Response: api.Problem{Type: api.NewOptString("about:blank"),
			Title: "There is none", Status: 404, Detail: api.NewOptString("é")}}, nil
	}
	return &api.DeleteOrderNoContent{}, nil
}

func (echo) HeadOrder(_ context.Context, p api.HeadOrderParams) (*api.HeadOrderOK, error) {
	return &api.HeadOrderOK{XCount: int32(p.ID)}, nil
}

func (echo) PostForm(_ context.Context, form *api.Form) (api.PostFormRes, error) {
	return form, nil
}

func (echo) Upload(_ context.Context, upload *api.UploadReq) (api.UploadRes, error) {
	content, err := io.ReadAll(upload.File.File)
	return &api.SeenUpload{FileName: api.NewOptString(upload.File.Name), Content: string(content), Meta: upload.Meta, Note: upload.Note}, err
}

func (echo) PostFile(_ context.Context, file api.PostFileReq) (api.PostFileRes, error) {
	return &api.PostFileOK{Data: file.Data}, nil
}

func (echo) PostNote(_ context.Context, note api.PostNoteReq) (api.PostNoteRes, error) {
	return &api.PostNoteOK{Data: note.Data}, nil
}

func refuse(ctx context.Context, w http.ResponseWriter, r *http.Request, err error) {
	w.Header().Set("Content-Type", "application/problem+json")
	status := ogenerrors.ErrorCode(err)
	w.WriteHeader(status)
	fmt.Fprintf(w, `{"title":%q,"status":%d}`, err.Error(), status)
}

func main() {
	server, err := api.NewServer(echo{}, echo{}, api.WithErrorHandler(refuse))
	if err != nil {
		panic(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Getenv("PORT"))
	if err != nil {
		panic(err)
	}
	fmt.Println("{}")
	panic(http.Serve(listener, server))
}
