"""Numbers: made, read, changed, connected, paid, deleted, restored, erased; and paired by somebody else."""

from bench import Bench

PHONE = "5511977776666"
RESETTABLE = {
    "alwaysOnline": True,
    "rejectCall": True,
    "msgRejectCall": "Agora não.",
    "readMessages": False,
    "ignoreGroups": True,
    "ignoreStatus": False,
}
FIXED = {"historyImportEnabled": False, "webhookHistoricalMessages": True, "ignoreNewsletters": True}


def _create(b: Bench, phone: str) -> str:
    made = b.call("numbers.create", {
        "name": "Suporte", "number": phone, "linkToApiKey": False, "settings": FIXED})
    return made["instance"]["id"]


def _ids(b: Bench) -> list[str]:
    return [each["id"] for each in b.call("numbers.list")]


def a_number_is_made_read_and_changed(b: Bench) -> None:
    before = _ids(b)
    number = _create(b, PHONE)
    b.check("numbers.create", number not in before, "an id that was there before")
    b.check("numbers.list", sorted(_ids(b)) == sorted([*before, number]), "not what was there and what was made")
    found = b.call("numbers.get", number, refresh=True)
    b.check("numbers.get", (found["id"], found["number"]) == (number, PHONE), "another number than was made")
    b.check("numbers.create", {each: found["settings"][each] for each in FIXED} == FIXED, "settings were not kept")

    b.call("numbers.update", number, {"piiMode": "STORE_X_DAYS", "piiRetentionDays": 30, "settings": RESETTABLE})
    found = b.call("numbers.get", number)
    b.check("numbers.update", (found["piiMode"], found["piiRetentionDays"]) == ("STORE_X_DAYS", 30), "piiMode")
    b.check("numbers.update", RESETTABLE.items() <= found["settings"].items(), "settings were not changed")
    b.check("numbers.update", FIXED.items() <= found["settings"].items(), "settings that were absent were changed")
    b.refused("numbers.update", 400, "EMPTY_PATCH", number, {})

    b.call("numbers.update_settings", number, {each: None for each in RESETTABLE})
    found = b.call("numbers.get", number)
    b.check("numbers.update_settings", all(found["settings"][each] is None for each in RESETTABLE),
            "null did not reset a setting")
    b.check("numbers.update_settings", found["piiMode"] == "STORE_X_DAYS", "piiMode was absent and is changed")
    b.call("numbers.purge", number)


def a_number_is_connected_by_both_links(b: Bench) -> None:
    number = _create(b, "5511977776661")
    codes = b.call("numbers.connect", number)
    b.check("numbers.connect", bool(codes["qrcodeBase64"] or codes["pairingCode"]), "neither of the two codes")
    status = b.call("numbers.get_status", number)
    b.check("numbers.get_status", status["id"] == number, "another number than was asked for")
    b.call("numbers.upgrade_to_dual", number)
    b.call("numbers.connect", number, "secondary")
    b.call("numbers.get_status", number, "secondary")
    paid = b.call("numbers.pay", number)
    again = b.call("numbers.pay", number)
    b.check("numbers.pay", again["status"] == "not_required", "owed twice")
    b.check("numbers.pay", paid["ok"] is True, "not ok")
    b.call("numbers.purge", number)


def a_deleted_number_can_be_restored_and_an_erased_one_cannot(b: Bench) -> None:
    number = _create(b, "5511977776662")
    deleted = b.call("numbers.delete", number)
    b.check("numbers.delete", deleted["ok"] and deleted["restorableUntil"] > "2026", "no time until when")
    b.check("numbers.delete", number not in _ids(b), "still listed")
    b.refused("numbers.create", 409, "NUMBER_SOFT_DELETED", {"name": "Suporte", "number": "5511977776662"})
    restored = b.call("numbers.restore", number)
    b.check("numbers.restore", restored["ok"] and restored["requiresReconnect"], "not ok, or still connected")
    b.check("numbers.restore", number in _ids(b), "not listed again")
    b.call("numbers.delete", number)
    b.check("numbers.purge", b.call("numbers.purge", number)["ok"], "not ok")
    b.refused("numbers.get", 404, None, number)
    b.refused("numbers.restore", 404, None, number)
    b.call("numbers.purge", _create(b, "5511977776662"))


def an_unknown_number_is_not_found(b: Bench) -> None:
    for name in ("get", "get_status", "connect", "upgrade_to_dual", "delete", "restore", "purge"):
        b.refused(f"numbers.{name}", 404, None, "num_nobody")
    b.refused("numbers.pay", 404, "NUMBER_NOT_FOUND", "num_nobody")
    b.refused("numbers.update", 404, None, "num_nobody", {"piiMode": "RELAY_ONLY"})
    b.refused("numbers.update_settings", 404, None, "num_nobody", {"ignoreNewsletters": True})


def somebody_else_pairs_a_number_by_a_token(b: Bench) -> None:
    made = b.call("numbers.remote_pairing", {
        "name": "Cliente Acme", "number": "5511977776663", "linkToApiKey": False, "sendViaWhatsApp": False})
    # The SDK does not declare it, but without it nobody could pair.
    token = made["remotePairingToken"]
    info = b.call("remote_pairing.get_info", token)
    b.check("remote_pairing.get_info", info["valid"], "the token is not valid")
    b.check("remote_pairing.get_info", info.get("name") == "Cliente Acme", "another name than was given")
    b.call("remote_pairing.get_status", token)
    b.call("remote_pairing.connect", token)
    for name in ("get_status", "connect"):
        b.refused(f"remote_pairing.{name}", 404, None, "rp_nobody")


SCENARIOS = [
    a_number_is_made_read_and_changed,
    a_number_is_connected_by_both_links,
    a_deleted_number_can_be_restored_and_an_erased_one_cannot,
    an_unknown_number_is_not_found,
    somebody_else_pairs_a_number_by_a_token,
]
