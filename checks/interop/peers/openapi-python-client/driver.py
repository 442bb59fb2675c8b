"""Calls what it is asked for, a line each, by the client that openapi-python-client generates."""

import importlib
import io
import json
import os
import re
import sys

from interop_client import AuthenticatedClient, models
from interop_client.types import UNSET, File

SERVER = os.environ["SERVER"]
BODIES = {"putOrder": models.Order, "patchOrder": models.OrderPatch, "postForm": models.Form}
TAGS = {"places": ["getPath", "getQuery", "getHeaders", "getCookies"], "files": ["upload", "postFile", "postNote"]}


def module(operation):
    name = re.sub("([A-Z])", r"_\1", operation).lower()
    tag = next((tag for tag, names in TAGS.items() if operation in names), "orders")
    return importlib.import_module(f"interop_client.api.{tag}.{name}")


def typed(seen, given):
    """The values of parameters, as the model that has the same members reads them."""
    read = seen.from_dict(given)
    # A name that Python has itself is written with a line at its end.
    names = {each: each if hasattr(read, each) else f"{each}_" for each in given}
    return {name: getattr(read, name) for name in names.values()}


def upload(given):
    file = given["file"]
    content = File(io.BytesIO(file["content"].encode()), file["fileName"], file["contentType"])
    if models.UploadUpload.__annotations__["file"] in (str, "str"):
        # In 3.1 it knows of no files.
        content = file["content"]
    return models.UploadUpload(content, models.Meta.from_dict(given["meta"]), given.get("note", UNSET))


def arguments(operation, given):
    body = given.get("body")
    if operation == "getPath":
        return typed(models.SeenPath, given)
    if operation == "getQuery":
        return typed(models.SeenQuery, given)
    if operation == "getCookies":
        return typed(models.SeenCookies, given)
    if operation == "addPet":
        return {"body": (models.Cat if body["kind"] == "cat" else models.Dog).from_dict(body)}
    if operation == "upload":
        return {"body": upload(body)}
    if operation == "postFile":
        return {"body": File(io.BytesIO(body.encode()))}
    if operation in BODIES:
        given["body"] = BODIES[operation].from_dict(body)
    return given


def seen(operation, key, given):
    with AuthenticatedClient(SERVER, token=key, prefix="", auth_header_name="x-api-key") as client:
        response = module(operation).sync_detailed(client=client, **arguments(operation, given))
    body = response.parsed
    if isinstance(body, File):
        body = body.payload.read().decode()
    elif hasattr(body, "to_dict"):
        body = body.to_dict()
    count = response.headers.get("X-Count")
    return {
        "status": int(response.status_code),
        "body": body,
        "location": response.headers.get("Location"),
        **({} if count is None else {"count": int(count)}),
    }


for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = seen(asked["call"], asked["key"], asked["with"])
    except Exception as failure:
        answer = {"fails": f"{type(failure).__name__}: {failure}"}
    print(json.dumps(answer), flush=True)
