package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: events, which a server sends and a client receives. */
public enum WebhookRule implements Rule {
    EVENT_ADDED(Meaning.of("Event added")
            .clients(breaks("one more class may come, and a complete switch over events does not compile", "handle it"))
            .jars(fits("it comes as an UnknownWebhookEvent"))
            .servers(breaks("a complete switch over events does not compile", "handle it"))),
    EVENT_REMOVED(Meaning.of("Event removed")
            .clients(breaks("its class is gone, and it no longer comes", "delete what handles it"))
            .jars(breaks("it no longer comes", "tell their users"))
            .servers(breaks("its class is gone, so a handler of it does not compile", "delete the override"))
            .stored(fits("it is read as an UnknownWebhookEvent"))),
    EVENT_CLASS_RENAMED(
            Meaning.of("Event with another class").source(breaks("its class has another name", "rename it"))),
    EVENT_CLASS_ADDED(Meaning.of("Event that has a class now")
            .source(breaks("one more class may come, and a complete switch over events does not compile", "handle it"))
            .jars(fits("it comes as an UnknownWebhookEvent"))),
    EVENT_TOLD(Meaning.of("Event without a class added").jars(fits("it comes as an UnknownWebhookEvent"))),
    EVENT_FORGOTTEN(Meaning.of("Event without a class removed").jars(fits("it came as an UnknownWebhookEvent"))),
    NAMES_MOVED(Meaning.of("Event's name elsewhere in deliveries")
            .source(fits("it is looked for there"))
            .jars(breaks(
                    "events are looked for where they were, and come as UnknownWebhookEvent",
                    "publish a new jar first"))),
    DATA_ADDED(Meaning.of("Data of events in a member of their own")
            .source(fits("a new accessor, data()"))
            .jars(breaks("it is not looked for there", "publish a new jar first"))),
    DATA_REMOVED(Meaning.of("Data of events no longer in a member of their own")
            .source(breaks("data() is gone", "read the event itself"))),
    DATA_MOVED(Meaning.of("Data of events in another member")
            .source(fits("data() looks for it there"))
            .jars(breaks("data() looks for it where it was", "publish a new jar first"))),
    SIGNATURE_REMOVED(Meaning.of("Deliveries no longer signed")
            .source(breaks("there is nothing to verify, and what verifies is gone", "decide whom to trust"))
            .jars(breaks("a signature is asked for that does not come", "publish a new jar first"))),
    SIGNATURE_ADDED(Meaning.of("Deliveries signed now")
            .clients(fits("they can be verified"))
            .servers(breaks("what takes deliveries that are not verified is gone", "give the secret"))),
    SIGNATURE_CHANGED(Meaning.of("Deliveries signed differently")
            .clients(fits("the new jar checks the new signature"))
            .jars(breaks("signatures no longer fit, and deliveries are refused", "publish a new jar first")));

    private final Meaning meaning;

    WebhookRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
