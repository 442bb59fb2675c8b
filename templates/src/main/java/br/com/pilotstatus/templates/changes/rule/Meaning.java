package br.com.pilotstatus.templates.changes.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What stands in a row of the table "what breaks whom". */
public final class Meaning {

    private final String title;
    private final Map<Reader, Effect> effects = new EnumMap<>(Reader.class);

    private Meaning(String title) {
        this.title = title;
    }

    /** A change, as the beginning of a sentence, that is nothing to anybody until it is said. */
    static Meaning of(String title) {
        return new Meaning(title);
    }

    Meaning clients(Effect effect) {
        return with(Reader.CLIENTS, effect);
    }

    Meaning jars(Effect effect) {
        return with(Reader.JARS, effect);
    }

    Meaning servers(Effect effect) {
        return with(Reader.SERVERS, effect);
    }

    Meaning stored(Effect effect) {
        return with(Reader.STORED, effect);
    }

    /** Both who compile again. */
    Meaning source(Effect effect) {
        return clients(effect).servers(effect);
    }

    private Meaning with(Reader reader, Effect effect) {
        effects.put(reader, effect);
        return this;
    }

    String title() {
        return title;
    }

    Effect on(Reader reader) {
        return Objects.requireNonNull(effects.getOrDefault(reader, Effect.AS_BEFORE));
    }
}
