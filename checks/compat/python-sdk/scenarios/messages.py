"""Sending: every kind of content and destination, keys, cancelling, the history."""

from bench import Bench

TO = "5511988887777"
TEXT = "Seu pedido saiu para entrega."

CONTENTS = [
    {"destinationNumber": TO, "templateId": "boas_vindas", "variables": {"nome": "Ana"}},
    {"groupId": "123456789-987654321@g.us", "text": TEXT, "labels": ["vip"]},
    {"newsletterId": "120363000000000000@newsletter", "text": TEXT},
    {"destinationNumber": TO, "media": "https://cdn.example.com/voz.ogg", "mediaType": "voice"},
    {
        "destinationNumber": TO,
        "header": {"type": "text", "content": "Entrega"},
        "text": TEXT,
        "footer": "Loja",
        "buttons": [
            {"type": "reply", "label": "Obrigada"},
            {"type": "url", "label": "Ver", "url": "https://example.com/pedido"},
        ],
    },
    {
        "destinationNumber": TO,
        "text": TEXT,
        "list": {
            "buttonText": "Horários",
            "sections": [{"title": "Manhã", "rows": [{"title": "9 h", "description": "em casa", "rowId": "9"}]}],
        },
    },
    {
        "destinationNumber": TO,
        "text": TEXT,
        "carousel": {
            "cards": [
                {
                    "media": {"type": "image", "url": "https://cdn.example.com/1.png"},
                    "body": "Um",
                    "buttons": [{"type": "QUICK_REPLY", "text": "Quero", "payload": "1"}],
                }
            ]
        },
    },
]


def every_kind_of_message_is_accepted_and_can_be_read(b: Bench) -> None:
    for content in CONTENTS:
        accepted = b.call("messages.send", content)
        b.check("messages.send", "flowToken" not in accepted, "flowToken in an answer to what is no flow")
        found = b.call("messages.get", accepted["id"])
        b.check("messages.get", found["id"] == accepted["id"], "another message than the one that was asked for")
        b.check("messages.get", found["correlationId"] == accepted["correlationId"], "another correlationId")
    found = b.call("messages.get", accepted["correlationId"])
    b.check("messages.get", found["id"] == accepted["id"], "a correlationId finds another message")


def a_flow_has_a_token(b: Bench) -> None:
    accepted = b.call("messages.send", {
        "destinationNumber": TO,
        "text": TEXT,
        "flow": {"flowId": "1234567890", "cta": "Agendar", "action": "navigate", "screen": "START", "data": {}},
    })
    b.check("messages.send", bool(accepted.get("flowToken")), "no flowToken in the answer to a flow")


def nothing_is_sent_to_nobody_or_without_content(b: Bench) -> None:
    b.refused("messages.send", 400, None, {"text": TEXT})
    b.refused("messages.send", 400, None, {"destinationNumber": TO})
    b.refused("messages.get", 404, None, "msg_nobody")


def the_same_key_sends_once(b: Bench) -> None:
    if not b.accepts("messages.send", "idempotency_key"):
        return
    content = {"destinationNumber": TO, "text": TEXT, "markRead": False}
    first = b.call("messages.send", content, idempotency_key="order-42")
    again = b.call("messages.send", content, idempotency_key="order-42")
    b.check("messages.send", first == again, "the same key and body: another answer")
    b.refused("messages.send", 409, "IDEMPOTENCY_KEY_REUSED",
              {**content, "text": "Outro"}, idempotency_key="order-42")
    b.refused("messages.send", 400, "IDEMPOTENCY_KEY_INVALID", content, idempotency_key="x" * 256)
    other = b.call("messages.send", content, idempotency_key="order-43")
    b.check("messages.send", other["id"] != first["id"], "another key: the same message")


def a_scheduled_message_can_be_cancelled_once(b: Bench) -> None:
    later = {"destinationNumber": TO, "text": TEXT, "deliverAt": "2099-01-01T12:00:00.000Z",
             "deliverUntil": "2099-01-01T13:00:00.000Z"}
    accepted = b.call("messages.send", later)
    b.check("messages.send", accepted["status"] == "QUEUED", "a scheduled message is not QUEUED")
    cancelled = b.call("messages.cancel", [accepted["id"], "msg_nobody"])
    b.check("messages.cancel", cancelled["cancelled"] == [accepted["id"]], "not what could be cancelled")
    b.check("messages.cancel", [each["id"] for each in cancelled["failed"]] == ["msg_nobody"], "not what could not")
    found = b.call("messages.get", accepted["id"])
    b.check("messages.cancel", found["status"] == "CANCELED", "the cancelled message is not CANCELED")
    again = b.call("messages.cancel", [accepted["id"]])
    b.check("messages.cancel", again["cancelled"] == [], "cancelled twice")


def the_history_is_paged(b: Bench) -> None:
    text = "Uma frase só para a história."
    before = b.call("messages.history")
    b.call("messages.send", {"destinationNumber": TO, "text": text})
    after = b.call("messages.history", page=1, page_size=100)
    b.check("messages.history", after["total"] == before["total"] + 1, "total does not count what was sent")
    b.check("messages.history", text in [each.get("text") for each in after["messages"]], "what was sent is not there")
    one = b.call("messages.history", page=1, page_size=1)
    two = b.call("messages.history", page=2, page_size=1)
    b.check("messages.history", len(one["messages"]) == 1 == one["pageSize"], "pageSize is not kept")
    b.check("messages.history", one["totalPages"] == one["total"], "totalPages is not total for pages of one")
    b.check("messages.history", one["messages"] != two["messages"], "the second page is the first")
    past = b.call("messages.history", start_date="1999-01-01T00:00:00Z", end_date="1999-12-31T00:00:00Z")
    b.check("messages.history", past["messages"] == [], "messages of 1999")
    b.refused("messages.history", 400, "INVALID_DATE_RANGE",
              start_date="2026-02-01T00:00:00Z", end_date="2026-01-01T00:00:00Z")


SCENARIOS = [
    every_kind_of_message_is_accepted_and_can_be_read,
    a_flow_has_a_token,
    nothing_is_sent_to_nobody_or_without_content,
    the_same_key_sends_once,
    a_scheduled_message_can_be_cancelled_once,
    the_history_is_paged,
]
