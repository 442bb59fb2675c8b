package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.silent;

/** What else breaks whom where another rule applies: what the reader of before or after makes of the values of the other. */
public enum WireRule implements Rule {
    REFUSED_IN_REQUESTS(Meaning.of("Of another type that does not take all of the old values, in requests")
            .jars(breaks("values that the new type does not take get 400", "publish a new jar first"))),
    VALUE_REFUSED_IN_REQUESTS(Meaning.of("Value no longer taken, in requests")
            .clients(breaks("calls that send it get 400", "send another"))
            .jars(breaks("calls that send it get 400", "keep it until they are gone"))),
    IGNORED_IN_REQUESTS(Meaning.of("Of another type that lacks members of the old one, in requests")
            .jars(silent("what the new type lacks is still sent, and nobody looks", "tell their users"))),
    DISCRIMINATED_OTHERWISE_IN_REQUESTS(Meaning.of("Discriminator asked for that was not sent")
            .jars(breaks("it is sent as it was, and calls get 400", "publish a new jar first"))),
    DISCRIMINATED_OTHERWISE_IN_RESPONSES(Meaning.of("Discriminator no longer sent that is asked for")
            .jars(breaks("what comes is none of the classes they know", "publish a new jar first"))),
    DISCRIMINATED_OTHERWISE_IN_STORE(Meaning.of("Discriminator asked for that was not stored")
            .stored(breaks("the class is no longer found", "write the new discriminator"))),
    SENT_AS_REMOVED(Meaning.of("Alternative removed that is still sent")
            .jars(breaks("it is still sent, and is none of the classes", "publish a new jar first"))),
    TAKEN_FOR_ANOTHER_IN_REQUESTS(
            Meaning.of("Of alternatives without a discriminator one that passes for another, in requests")
                    .jars(silent("what is sent is read as another class", "publish a new jar first"))),
    TAKEN_FOR_ANOTHER_IN_RESPONSES(
            Meaning.of("Of alternatives without a discriminator one that passes for another, in responses")
                    .jars(breaks("what comes is read as another class", "publish a new jar first"))),
    TAKEN_FOR_ANOTHER_IN_STORE(
            Meaning.of("Of alternatives without a discriminator one that passes for another, in store")
                    .stored(breaks("what was stored is read as another class", "convert it"))),
    UNREAD_IN_RESPONSES(Meaning.of("Of another type, not all values of which the old one reads, in responses")
            .jars(breaks("values may come that the old type does not read", "publish a new jar first"))),
    UNREAD_IN_STORE(Meaning.of("Of another type that does not read all of the old values")
            .stored(breaks("values that the new type does not read are lost to its accessor", "convert them"))),
    GONE_WITH_OPERATION(Meaning.of("Of an operation with models that nothing else has")
            .stored(breaks("no class reads what was stored of its own models", "keep the old classes"))),
    HEADER_UNREAD(Meaning.of("Response header of another type, not all values of which are of the old form")
            .clients(breaks("its text may have another form", "read it so"))
            .jars(breaks("its text may have another form", "publish a new jar first")));

    private final Meaning meaning;

    WireRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    @Override
    public boolean isAside() {
        return true;
    }
}
