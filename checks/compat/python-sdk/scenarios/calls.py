"""Calls: begun, listed, answered, ended; settings and permissions."""

from bench import Bench

TO = "+5511988887777"
SDP = "v=0\r\n"


def a_call_is_begun_listed_and_ended(b: Bench) -> None:
    begun = b.call("calls.initiate", {"to": TO, "sdp": SDP, "bizOpaqueCallbackData": "order-42"})
    found = b.call("calls.get", begun["id"])
    b.check("calls.get", (found["id"], found["direction"]) == (begun["id"], "OUTBOUND"), "another call than was begun")
    b.check("calls.get", found.get("bizOpaqueCallbackData") == "order-42", "bizOpaqueCallbackData was not kept")
    b.check("calls.get", "sdpOffer" not in found, "sdpOffer although nobody asked for it")
    with_sdp = b.call("calls.get", begun["id"], include_sdp=True)
    b.check("calls.get", with_sdp.get("sdpOffer") == SDP, "not the sdpOffer that was sent")
    listed = b.call("calls.list", limit=1)["calls"]
    b.check("calls.list", [each["id"] for each in listed] == [begun["id"]], "not the newest call alone")
    older = b.call("calls.list", limit=100, before=listed[0]["createdAt"])["calls"]
    b.check("calls.list", begun["id"] not in [each["id"] for each in older], "a call that is not older")
    b.call("calls.play", begun["id"], "https://cdn.example.com/ola.mp3")
    for mode in ("talk", "listen"):
        b.call("calls.realtime_session", begun["id"], mode)
    ended = b.call("calls.terminate", begun["id"])
    b.check("calls.terminate", (ended["success"], ended["id"]) == (True, begun["id"]), "another call was ended")
    b.check("calls.terminate", b.call("calls.get", begun["id"])["status"] == ended["status"] == "COMPLETED",
            "not COMPLETED afterwards")


def a_call_that_rings_is_accepted_or_rejected(b: Bench) -> None:
    for answer, status in (("accept", "ACCEPTED"), ("reject", "REJECTED")):
        call = b.call("calls.initiate", {"to": TO})["id"]
        b.call("calls.pre_accept", call, SDP)
        done = b.call(f"calls.{answer}", call)
        b.check(f"calls.{answer}", done["status"] == status, f"not {status}")
        b.check(f"calls.{answer}", b.call("calls.get", call)["status"] == status, f"not {status} afterwards")
        b.call("calls.terminate", call)
    call = b.call("calls.initiate", {"to": TO})["id"]
    b.call("calls.accept", call, SDP)


def an_unknown_call_is_not_found(b: Bench) -> None:
    arguments = {"play": ["https://cdn.example.com/ola.mp3"], "pre_accept": [SDP], "realtime_session": ["talk"]}
    for name in ("get", "accept", "pre_accept", "reject", "terminate", "play", "realtime_session"):
        b.refused(f"calls.{name}", 404, "CALL_NOT_FOUND", "call_nobody", *arguments.get(name, []))


def settings_are_changed_in_part(b: Bench) -> None:
    before = b.call("calls.get_settings")["calling"]
    hours = {"status": "ENABLED", "timezone_id": "America/Sao_Paulo"}
    b.check("calls.update_settings", b.call("calls.update_settings", {"call_hours": hours})["success"], "no success")
    after = b.call("calls.get_settings")["calling"]
    b.check("calls.update_settings", after == {**before, "call_hours": hours}, "not what was given alone")
    b.call("calls.update_settings", {
        "status": "DISABLED", "call_icon_visibility": "DISABLE_ALL", "callback_permission_status": "DISABLED"})
    b.check("calls.get_settings", b.call("calls.get_settings")["calling"]["status"] == "DISABLED", "not DISABLED")
    b.call("calls.update_settings", before)


def permission_is_read_and_asked_for(b: Bench) -> None:
    b.call("calls.get_permissions", TO)
    b.call("calls.request_permission", TO)
    b.call("calls.request_permission", TO, "Podemos te ligar?")


SCENARIOS = [
    a_call_is_begun_listed_and_ended,
    a_call_that_rings_is_accepted_or_rejected,
    an_unknown_call_is_not_found,
    settings_are_changed_in_part,
    permission_is_read_and_asked_for,
]
