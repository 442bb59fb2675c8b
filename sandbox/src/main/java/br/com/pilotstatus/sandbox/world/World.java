package br.com.pilotstatus.sandbox.world;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a sandbox knows. Not thread-safe: one call at a time is let in.
 */
public final class World {

    private final Clock clock;
    private final Keys keys;
    private final List<Table<?>> tables = new ArrayList<>();

    /**
     * Makes an empty one.
     *
     * @param clock tells the time of everything that happens
     * @param keys those that are accepted
     */
    public World(Clock clock, Keys keys) {
        this.clock = clock;
        this.keys = keys;
    }

    /** The keys that are accepted. */
    public Keys keys() {
        return keys;
    }

    /** Now, in UTC and whole milliseconds, as the API writes it. */
    public OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    /**
     * Makes an id that was never given out.
     *
     * @param prefix what it begins with, such as {@code msg}
     */
    public String newId(String prefix) {
        return prefix + "_" + UUID.randomUUID().toString().replace("-", "");
    }

    /**
     * Makes a table of rows that belong to no number.
     *
     * @param id tells a row's id
     */
    public <T> Table<T> table(Function<T, String> id) {
        return table(id, row -> "");
    }

    /**
     * Makes a table of rows that go with their number when it is erased.
     *
     * @param id tells a row's id
     * @param number tells the id of the number that a row belongs to; empty: none
     */
    public <T> Table<T> table(Function<T, String> id, Function<T, String> number) {
        Table<T> table = new Table<>(id, number);
        tables.add(table);
        return table;
    }

    /**
     * Erases all rows of a number, in all tables, and its keys.
     *
     * @param number its id
     */
    public void erase(String number) {
        tables.forEach(table -> table.erase(number));
        keys.revoke(number);
        keys.block(number, false);
    }
}
