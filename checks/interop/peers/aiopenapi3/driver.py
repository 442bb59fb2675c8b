"""Calls what it is asked for, a line each, by aiopenapi3, which reads the document at run time."""

import asyncio
import io
import json
import os
import sys

from aiopenapi3 import OpenAPI
from aiopenapi3.errors import HTTPStatusIndicatedError

TAGS = {"places": ["getPath", "getQuery", "getHeaders", "getCookies"], "files": ["upload", "postFile", "postNote"]}

with open("openapi.json", encoding="utf-8") as file:
    document = json.load(file)
document["servers"] = [{"url": os.environ["SERVER"]}]


def data(operation, name, body):
    if name == "upload":
        file = body["file"]
        parts = [
            ("file", (file["fileName"], io.BytesIO(file["content"].encode()), file["contentType"])),
            ("meta", (None, json.dumps(body["meta"]), "application/json")),
        ]
        return parts + [("note", body["note"])] if "note" in body else parts
    if name == "postFile":
        return body.encode()
    if name == "postForm":
        form = operation.operation.requestBody.content["application/x-www-form-urlencoded"]
        return form.schema_.get_type().model_validate(body)
    return body


def plain(body):
    if isinstance(body, bytes):
        return body.decode()
    return body.model_dump(mode="json", exclude_unset=True) if hasattr(body, "model_dump") else body


def answer(status, headers, body):
    headers = {name.lower(): value for name, value in headers.items()}
    count = headers.get("x-count")
    return {
        "status": status,
        "body": plain(body),
        "location": headers.get("location"),
        **({} if count is None else {"count": int(count)}),
    }


def seen(name, key, given):
    api = OpenAPI(os.environ["SERVER"], document)
    api.authenticate(ApiKey=key)
    tag = next((tag for tag, names in TAGS.items() if name in names), "orders")
    operation = getattr(getattr(api._, tag), name)
    body = {"data": data(operation, name, given.pop("body"))} if "body" in given else {}
    try:
        _, result, response = asyncio.run(operation.request(parameters=given, **body))
    except HTTPStatusIndicatedError as refused:
        return answer(refused.status_code, refused.headers, refused.data)
    return answer(response.status_code, response.headers, result)


for line in sys.stdin:
    asked = json.loads(line)
    try:
        said = seen(asked["call"], asked["key"], asked["with"])
    except Exception as failure:
        said = {"fails": f"{type(failure).__name__}: {failure}"}
    print(json.dumps(said), flush=True)
