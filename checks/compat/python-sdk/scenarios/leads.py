"""Leads, and what brought them: referrals and ads."""

from bench import Bench

PAST = {"start_date": "1999-01-01T00:00:00Z", "end_date": "1999-12-31T00:00:00Z"}
BACKWARDS = {"start_date": "2026-02-01T00:00:00Z", "end_date": "2026-01-01T00:00:00Z"}
ACCOUNT = "act_99887766554433"


def leads_are_listed_and_read(b: Bench) -> None:
    listed = b.call("leads.list", page=1, page_size=30)
    b.check("leads.list", listed["leads"] != [], "there is none")
    lead = listed["leads"][0]
    b.check("leads.get", b.call("leads.get", lead["id"])["lead"] == lead, "not as it was listed")
    same = b.call("leads.list", form_id=lead["formId"], page_id=lead["pageId"])
    b.check("leads.list", lead in same["leads"], "the filters of a lead do not find it")
    for filters in ({"form_id": "nobody"}, {"ad_id": "nobody"}, {"page_id": "nobody"}, PAST):
        b.check("leads.list", b.call("leads.list", **filters)["leads"] == [], f"leads in spite of {sorted(filters)}")
    b.refused("leads.list", 400, "INVALID_DATE_RANGE", **BACKWARDS)
    b.refused("leads.get", 404, "LEAD_NOT_FOUND", "lead_nobody")


def referrals_are_listed_and_summed_up(b: Bench) -> None:
    if not b.has("referrals.list"):
        return
    listed = b.call("referrals.list", page=1, page_size=30)
    b.check("referrals.list", listed["referrals"] != [], "there is none")
    source = listed["referrals"][0]["referral"]["sourceId"]
    same = b.call("referrals.list", source_id=source, source_type="ad")["referrals"]
    b.check("referrals.list", {each["referral"]["sourceId"] for each in same} == {source}, "of another source, or none")
    b.check("referrals.list", b.call("referrals.list", source_id="nobody")["referrals"] == [], "of an unknown source")
    b.check("referrals.list", b.call("referrals.list", **PAST)["referrals"] == [], "referrals of 1999")
    b.refused("referrals.list", 400, "INVALID_DATE_RANGE", **BACKWARDS)
    summary = b.call("referrals.summary")
    b.check("referrals.summary", source in [each["sourceId"] for each in summary["ads"]], "the listed source is missing")
    b.check("referrals.summary", b.call("referrals.summary", **PAST)["ads"] == [], "ads of 1999")


def ads_are_summed_up_with_leads(b: Bench) -> None:
    if not b.has("ads.summary"):
        return
    b.check("ads.summary", b.call("ads.summary")["ads"] != [], "there is none")
    b.call("ads.summary", whatsapp_number_id=b.number)
    b.check("ads.summary", b.call("ads.summary", **PAST)["ads"] == [], "ads of 1999")


def an_ad_account_is_linked_and_unlinked(b: Bench) -> None:
    if not b.has("ads.link_account"):
        return
    candidates = b.call("ads.list_accounts")["candidates"]
    account = candidates[0]["adAccountId"] if candidates else ACCOUNT
    link = b.call("ads.link_account", account)["link"]
    b.check("ads.link_account", link["adAccountId"] == account, "another account than was asked for")
    linked = [each["adAccountId"] for each in b.call("ads.list_accounts")["linked"]]
    b.check("ads.list_accounts", account in linked, "the linked account is missing")
    unlinked = b.call("ads.unlink_account", account)
    b.check("ads.unlink_account", unlinked["unlinked"] and unlinked["adAccountId"] == account, "not unlinked")
    linked = [each["adAccountId"] for each in b.call("ads.list_accounts")["linked"]]
    b.check("ads.unlink_account", account not in linked, "still linked")
    b.refused("ads.unlink_account", 404, "NOT_FOUND", account)


SCENARIOS = [
    leads_are_listed_and_read,
    referrals_are_listed_and_summed_up,
    ads_are_summed_up_with_leads,
    an_ad_account_is_linked_and_unlinked,
]
