package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: events, which a server sends and a client receives. */
public enum WebhookRule implements Rule {
    EVENT_ADDED(Meaning.of("Event added")
            .clients(breaks("one more class may come, and a complete switch over events does not compile", "handle it"))
            .jars(fits("it comes as an UnknownWebhookEvent"))),
    EVENT_REMOVED(Meaning.of("Event removed")
            .clients(breaks("its class is gone, and it no longer comes", "delete what handles it"))
            .jars(breaks("it no longer comes", "tell their users"))
            .stored(fits("it is read as an UnknownWebhookEvent"))),
    EVENT_CLASS_RENAMED(
            Meaning.of("Event with another class").clients(breaks("its class has another name", "rename it"))),
    SIGNATURE_CHANGED(Meaning.of("Deliveries signed differently")
            .clients(fits("the new jar checks the new signature"))
            .jars(breaks("signatures no longer fit, and deliveries are refused", "publish a new jar first")));

    private final Meaning meaning;

    WebhookRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public String title() {
        return meaning.title();
    }

    @Override
    public Effect on(Reader reader) {
        return meaning.on(reader);
    }
}
