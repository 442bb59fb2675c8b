"""Gives back what litestar has understood; it has no document, so the types stand here."""

import os
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

import msgspec
import uvicorn
from litestar import Litestar, Request, Response, delete, get, head, patch, post, put
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.exceptions import NotAuthorizedException, NotFoundException
from litestar.params import Body, Parameter


class Level(Enum):
    LOW = "low"
    VERY_HIGH = "very high"


class Cat(msgspec.Struct, tag_field="kind", tag="cat", omit_defaults=True):
    name: str
    lives: int | msgspec.UnsetType = msgspec.UNSET


class Dog(msgspec.Struct, tag_field="kind", tag="dog", omit_defaults=True):
    name: str
    bark: str | msgspec.UnsetType = msgspec.UNSET


class OrderPatch(msgspec.Struct):
    note: str | None | msgspec.UnsetType = msgspec.UNSET
    paid: bool | None | msgspec.UnsetType = msgspec.UNSET
    price: float | msgspec.UnsetType = msgspec.UNSET


class Form(msgspec.Struct):
    name: str
    age: int | msgspec.UnsetType = msgspec.UNSET
    agree: bool | msgspec.UnsetType = msgspec.UNSET
    colours: list[str] | msgspec.UnsetType = msgspec.UNSET


class Meta(msgspec.Struct):
    title: str
    pages: int | msgspec.UnsetType = msgspec.UNSET


@dataclass
class Upload:
    file: UploadFile
    meta: Meta
    note: str | None = None


def given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


@get("/paths/{id:int}/{code:str}/{tags:str}")
async def get_path(id: int, code: str, tags: str) -> dict[str, Any]:
    # It has no lists in paths.
    return {"id": id, "code": code, "tags": tags.split(",")}


@get("/query")
async def get_query(
    text: str,
    count: int | None = None,
    price: float | None = None,
    flag: bool | None = None,
    day: date | None = None,
    at: datetime | None = None,
    key: UUID | None = None,
    level: Level | None = None,
    tags: list[str] | None = None,
    ids: list[int] | None = None,
    codes: list[str] | None = None,
    pipes: list[str] | None = None,
    range: dict[str, int] | None = None,
) -> dict[str, Any]:
    return given(text=text, count=count, price=price, flag=flag, day=day, at=at, key=key, level=level, tags=tags, ids=ids,
                 codes=codes, pipes=pipes, range=range)


@get("/headers")
async def get_headers(
    trace: Annotated[str, Parameter(header="X-Trace")],
    ids: Annotated[list[int] | None, Parameter(header="X-Ids")] = None,
    level: Annotated[Level | None, Parameter(header="X-Level")] = None,
) -> Response[dict[str, Any]]:
    return Response(given(trace=trace, ids=ids, level=level), headers={"X-Count": str(len(ids or []))})


@get("/cookies")
async def get_cookies(
    session: Annotated[str, Parameter(cookie="session")], visits: Annotated[int | None, Parameter(cookie="visits")] = None
) -> dict[str, Any]:
    return given(session=session, visits=visits)


@post("/pets")
async def add_pet(data: Cat | Dog) -> Response[Cat | Dog]:
    return Response(data, headers={"Location": f"/pets/{data.name}"})


@put("/orders/{id:int}")
async def put_order(id: int, data: dict[str, Any]) -> dict[str, Any]:
    return data


@patch("/orders/{id:int}")
async def patch_order(id: int, data: OrderPatch) -> OrderPatch:
    return data


@delete("/orders/{id:int}", status_code=204)
async def delete_order(id: int) -> None:
    if id == 404:
        raise NotFoundException(extra={"type": "about:blank", "title": "There is none", "status": 404, "detail": "é"})


@head("/orders/{id:int}")
async def head_order(id: int) -> Response[None]:
    return Response(None, headers={"X-Count": str(id)})


@post("/form", status_code=200)
async def post_form(data: Annotated[Form, Body(media_type=RequestEncodingType.URL_ENCODED)]) -> Form:
    return data


@post("/uploads", status_code=200)
async def upload(data: Annotated[Upload, Body(media_type=RequestEncodingType.MULTI_PART)]) -> dict[str, Any]:
    content = await data.file.read()
    return given(fileName=data.file.filename, content=content.decode(), meta=data.meta, note=data.note)


@post("/files", status_code=200)
async def post_file(request: Request[Any, Any, Any]) -> Response[bytes]:
    return Response(await request.body(), media_type="application/octet-stream")


@post("/notes", status_code=200)
async def post_note(request: Request[Any, Any, Any]) -> Response[str]:
    return Response((await request.body()).decode(), media_type="text/plain")


async def guard(request: Request[Any, Any, Any]) -> None:
    if request.headers.get("x-api-key") != os.environ["KEY"]:
        raise NotAuthorizedException("the key is wrong")


def refuse(_: Request[Any, Any, Any], failure: Exception) -> Response[dict[str, Any]]:
    status = getattr(failure, "status_code", 500)
    extra = getattr(failure, "extra", None)
    problem = extra if isinstance(extra, dict) else {"title": str(extra or failure), "status": status}
    return Response(problem, status_code=status, media_type="application/problem+json")


app = Litestar(
    [get_path, get_query, get_headers, get_cookies, add_pet, put_order, patch_order, delete_order, head_order, post_form,
     upload, post_file, post_note],
    before_request=guard,
    exception_handlers={Exception: refuse},
    openapi_config=None,
)


class Server(uvicorn.Server):
    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        print("{}", flush=True)


Server(uvicorn.Config(app, host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning")).run()
