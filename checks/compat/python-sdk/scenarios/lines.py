"""Phone lines: the verification of the account, and the recording of an activation call."""

from bench import Bench

DOCUMENT = "data:application/pdf;base64,JVBERi0="
START = {
    "document_type": "CNPJ",
    "document_number": "12.345.678/0001-95",
    "contact_email": "ana@example.com",
    "contact_whatsapp": "+55 11 99999-8888",
    "document": DOCUMENT,
}
VERIFICATION = "phone_lines.verification"


def an_account_is_verified(b: Bench) -> None:
    b.call(f"{VERIFICATION}.get")
    begun = b.call(f"{VERIFICATION}.start", **START, idempotency_key="verify-1")
    state = begun["state"]
    b.check(f"{VERIFICATION}.start", not begun["replayed"], "replayed at first")
    b.check(f"{VERIFICATION}.start", state["status"] == "PENDING_CONTACT", "not PENDING_CONTACT")
    b.check(f"{VERIFICATION}.start", "12.345.678/0001-95" not in str(state), "the document's number is not masked")
    b.check(f"{VERIFICATION}.get", b.call(f"{VERIFICATION}.get") == state, "not what was begun")

    again = b.call(f"{VERIFICATION}.start", **START, idempotency_key="verify-1")
    b.check(f"{VERIFICATION}.start", again["replayed"], "the same key and body: not replayed")
    b.refused(f"{VERIFICATION}.start", 409, "IDEMPOTENCY_KEY_REUSED",
              **{**START, "contact_email": "bia@example.com"}, idempotency_key="verify-1")

    for channel in ("whatsapp", "email"):
        b.refused(f"{VERIFICATION}.confirm_contact", 400, "CONTACT_CODE_INVALID", channel, "999999")
    b.call(f"{VERIFICATION}.submit_document", DOCUMENT)


def codes_are_sent_again_and_confirm_a_channel(b: Bench) -> None:
    b.call(f"{VERIFICATION}.start", **START, idempotency_key="verify-2")
    for channel in ("whatsapp", "email"):
        b.call(f"{VERIFICATION}.send_contact_code", channel)
        b.refused(f"{VERIFICATION}.send_contact_code", 429, "CONTACT_CODE_COOLDOWN", channel)
        state = b.call(f"{VERIFICATION}.confirm_contact", channel, "123456")
        confirmed = state["verification"]["contact"]["confirmedChannels"]
        b.check(f"{VERIFICATION}.confirm_contact", channel.upper() in confirmed, "the channel is not confirmed")
    b.check(f"{VERIFICATION}.confirm_contact", state["status"] == "IN_REVIEW" and state["canPurchase"],
            "both channels are confirmed, and it is not IN_REVIEW")


def a_recording_is_bytes(b: Bench) -> None:
    audio = b.call("phone_lines.get_activation_audio", "act_01HZX")
    b.check("phone_lines.get_activation_audio", audio.content_type.startswith("audio/"), "no audio")
    b.check("phone_lines.get_activation_audio", audio.content_length == len(audio.data) > 0, "no bytes, or not all")
    b.check("phone_lines.get_activation_audio", bool(audio.file_name), "no name of a file")
    b.refused("phone_lines.get_activation_audio", 404, "ACTIVATION_NOT_FOUND", "act_nobody")


SCENARIOS = [an_account_is_verified, codes_are_sent_again_and_confirm_a_channel, a_recording_is_bytes]
