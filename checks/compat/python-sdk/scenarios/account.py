"""What belongs to the account: projects, keys, templates, groups, newsletters, media, figures."""

import pilot_status

import loopback
from bench import Bench


def projects_are_made_and_listed(b: Bench) -> None:
    before = b.call("projects.list")
    made = b.call("projects.create", {"name": "Loja", "description": "Entregas"})
    b.check("projects.create", (made["name"], made["description"]) == ("Loja", "Entregas"), "not what was given")
    b.check("projects.list", b.call("projects.list") in ([*before, made], [made, *before]), "what was made is missing")
    b.call("projects.create", {"name": "Só nome"})


def a_key_of_a_number_is_replaced(b: Bench) -> None:
    made = b.call("api_keys.regenerate_number", b.number)
    b.check("api_keys.regenerate_number", made["numberId"] == b.number, "of another number")
    again = b.call("api_keys.regenerate_number", b.number)
    b.check("api_keys.regenerate_number", made["key"] != again["key"], "the same key twice")
    # Rows for an account are declared as another type than the method's own.
    rows = b.call("api_keys.list", declared=list[pilot_status.NumberApiKeyReveal])
    keys = [each["key"] for each in rows if each["numberId"] == b.number]
    b.check("api_keys.list", keys == [again["key"]], "not the key that was made last")
    # The key of a number is told of itself, masked.
    own = b.using(loopback.client(again["key"]))
    b.check("api_keys.list", again["key"] not in str(own.call("api_keys.list")), "a key is not masked")
    b.using(loopback.client(made["key"])).refused("api_keys.list", 401, None)
    b.refused("api_keys.regenerate_number", 404, "NUMBER_NOT_FOUND", "num_nobody")


def templates_are_listed_and_read(b: Bench) -> None:
    listed = b.call("templates.list")
    b.check("templates.list", listed != [], "there is none")
    found = b.call("templates.get", listed[0]["id"])
    b.check("templates.get", found["id"] == listed[0]["id"], "another template than was asked for")
    b.refused("templates.get", 404, "TEMPLATE_NOT_FOUND", "tpl_nobody")


def groups_and_newsletters_are_bare_lists(b: Bench) -> None:
    b.check("groups.list", b.call("groups.list") != [], "there is none")
    b.check("newsletters.list", b.call("newsletters.list") != [], "there is none")


def media_is_text_in_json(b: Bench) -> None:
    found = b.call("media.download", "1234567890123456", "123456789012345")
    b.check("media.download", found["mediaId"] == "1234567890123456", "another file than was asked for")
    b.refused("media.download", 404, None, "nobody", "123456789012345")


def figures_count_what_was_sent(b: Bench) -> None:
    before = b.call("analytics.get_dashboard_stats")
    b.call("messages.send", {"destinationNumber": "5511988887777", "text": "Contado."})
    after = b.call("analytics.get_dashboard_stats", tz="America/Sao_Paulo")
    counts = [sum(each["statusDistribution"].values()) for each in (before, after)]
    b.check("analytics.get_dashboard_stats", counts[1] == counts[0] + 1, "what was sent is not counted")


def a_client_for_another_number_leaves_this_one_as_it_is(b: Bench) -> None:
    if not b.has("with_number"):
        return
    other = b.call("with_number", "num_nobody")
    try:
        other.leads.list()
        b.fail("with_number", "leads of an unknown number")
    except pilot_status.PilotStatusHttpError as e:
        b.check("with_number", e.status in (403, 404), f"{e.status} where 403 or 404 was due")
    b.call("leads.list")
    b.using(loopback.client(b.key)).refused("leads.list", 403, "TENANT_SCOPE_NOT_ALLOWED")


SCENARIOS = [
    projects_are_made_and_listed,
    a_key_of_a_number_is_replaced,
    templates_are_listed_and_read,
    groups_and_newsletters_are_bare_lists,
    media_is_text_in_json,
    figures_count_what_was_sent,
    a_client_for_another_number_leaves_this_one_as_it_is,
]
