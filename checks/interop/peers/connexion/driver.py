"""Gives back what connexion has understood; operations are found by their operationId."""

import json
import os

import connexion
import uvicorn
from connexion import request
from connexion.resolver import Resolver


def answer(body, status=200, media_type="application/json", **headers):
    """With the media type, as an operation has another for its problems."""
    return body, status, {"Content-Type": media_type, **headers}


def api_key(key, required_scopes=None):
    return {"sub": "interop"} if key == os.environ["KEY"] else None


def get_path(id, code, tags):
    return answer({"id": id, "code": code, "tags": tags})


def get_query(**given):
    own = ("user", "token_info")
    return answer({name: value for name, value in given.items() if value is not None and name not in own})


def get_headers():
    # It hands no headers to functions, and leaves them as texts.
    ids = request.headers.get("X-Ids")
    level = request.headers.get("X-Level")
    seen = {"trace": request.headers["X-Trace"]}
    if ids is not None:
        seen["ids"] = [int(each) for each in ids.split(",")]
    if level is not None:
        seen["level"] = level
    return answer(seen, **{"X-Count": str(len(seen.get("ids", [])))})


def get_cookies():
    cookies = request.cookies
    return answer({name: int(value) if name == "visits" else value for name, value in cookies.items()})


def add_pet(body):
    return answer(body, 201, Location="/pets/" + body["name"])


def put_order(id, body):
    return answer(body)


def patch_order(id, body):
    return answer(body)


def delete_order(id):
    if id == 404:
        problem = {"type": "about:blank", "title": "There is none", "status": 404, "detail": "é"}
        return answer(problem, 404, "application/problem+json")
    return None, 204


def head_order(id):
    return None, 200, {"X-Count": str(id)}


def post_form(body):
    return answer(body)


async def upload(body, file):
    content = await file.read()
    return answer({"fileName": file.filename, "content": content.decode(), **body})


def post_file(body):
    return answer(body, media_type="application/octet-stream")


def post_note(body):
    return answer(body.decode() if isinstance(body, bytes) else body, media_type="text/plain")


FUNCTIONS = {
    "getPath": get_path, "getQuery": get_query, "getHeaders": get_headers, "getCookies": get_cookies, "addPet": add_pet,
    "putOrder": put_order, "patchOrder": patch_order, "deleteOrder": delete_order, "headOrder": head_order,
    "postForm": post_form, "upload": upload, "postFile": post_file, "postNote": post_note,
}

with open("openapi.json", encoding="utf-8") as file:
    document = json.load(file)
document["components"]["securitySchemes"]["ApiKey"]["x-apikeyInfoFunc"] = "__main__.api_key"

app = connexion.AsyncApp(__name__)
app.add_api(document, resolver=Resolver(FUNCTIONS.__getitem__), strict_validation=False)


class Server(uvicorn.Server):
    async def startup(self, sockets=None):
        await super().startup(sockets)
        print("{}", flush=True)


Server(uvicorn.Config(app, host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning")).run()
