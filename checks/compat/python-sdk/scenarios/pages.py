"""Pages that leads come from: linked, moved, their forms configured, unlinked."""

from bench import Bench

PAGE = "100200300400599"
CONFIG = {
    "consentDisclaimerKey": None,
    "autoSendEnabled": True,
    "templateId": None,
    "freeText": "Olá {{nome}}, da {{loja}}!",
    "variableMap": {
        "nome": {"source": "field", "key": "full_name"},
        "loja": {"source": "static", "value": "Acme"},
    },
    "formName": "Contato",
}


def a_page_is_linked_moved_and_unlinked(b: Bench) -> None:
    if not b.has("lead_pages.link"):
        return
    candidates = b.call("lead_pages.list")["candidates"]
    page = candidates[0]["pageId"] if candidates else PAGE
    link = b.call("lead_pages.link", page, whatsapp_number_id=b.number)["link"]
    b.check("lead_pages.link", (link["pageId"], link["whatsappNumberId"]) == (page, b.number), "not what was asked for")
    id = link["pageLinkId"]
    b.check("lead_pages.list", link in b.call("lead_pages.list")["linked"], "the linked Page is missing")
    moved = b.call("lead_pages.update", id, whatsapp_number_id=b.number)["link"]
    b.check("lead_pages.update", (moved["pageLinkId"], moved["whatsappNumberId"]) == (id, b.number), "moved elsewhere")
    b.check("lead_pages.resync", b.call("lead_pages.resync", id)["pageLinkId"] == id, "another Page")
    b.refused("lead_pages.resync", 429, "RESYNC_COOLDOWN", id)
    unlinked = b.call("lead_pages.unlink", id)
    b.check("lead_pages.unlink", unlinked["unlinked"] and unlinked["pageLinkId"] == id, "not unlinked")
    linked = [each["pageLinkId"] for each in b.call("lead_pages.list")["linked"]]
    b.check("lead_pages.unlink", id not in linked, "still linked")
    b.refused("lead_pages.unlink", 404, None, id)


def a_form_is_configured_as_a_whole(b: Bench) -> None:
    if not b.has("lead_pages.update_form"):
        return
    linked = b.call("lead_pages.list")["linked"]
    b.check("lead_pages.list", linked != [], "no Page is linked")
    page = linked[0]["pageLinkId"]
    forms = b.call("lead_pages.list_forms", page)["forms"]
    b.check("lead_pages.list_forms", forms != [], "there is none")
    form = forms[0]["formId"]
    for given in (CONFIG, {**CONFIG, "autoSendEnabled": False, "variableMap": {}, "freeText": None}):
        config = b.call("lead_pages.update_form", page, form, given)["config"]
        b.check("lead_pages.update_form", given.items() <= config.items(), "not what was given")
        read = [each["config"] for each in b.call("lead_pages.list_forms", page)["forms"] if each["formId"] == form]
        b.check("lead_pages.list_forms", read == [config], "not the configuration that was given")
    b.refused("lead_pages.update_form", 404, None, "plk_nobody", form, CONFIG)


def an_unknown_page_is_not_found(b: Bench) -> None:
    if not b.has("lead_pages.link"):
        return
    for name in ("unlink", "list_forms", "resync"):
        b.refused(f"lead_pages.{name}", 404, None, "plk_nobody")
    b.refused("lead_pages.update", 404, None, "plk_nobody", whatsapp_number_id=b.number)


SCENARIOS = [a_form_is_configured_as_a_whole, a_page_is_linked_moved_and_unlinked, an_unknown_page_is_not_found]
