package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All messages that were accepted. */
public final class Outbox {

    private final Table<MessageRow> rows;

    /**
     * Makes an empty one.
     *
     * @param world what behaviours share
     */
    public Outbox(World world) {
        this.rows = world.table(row -> row.id, row -> row.numberId);
    }

    MessageRow add(MessageRow row) {
        return rows.put(row);
    }

    /** Returns the caller's message that is called so by any of its names, or null. */
    @Nullable MessageRow find(String name) {
        boolean one = Call.current().isNumberKey();
        return (one ? rows.of(Call.current().number()) : rows.all())
                .stream().filter(each -> each.isCalled(name)).findFirst().orElse(null);
    }

    /** Returns the messages of a number, oldest first. */
    List<MessageRow> of(String number) {
        return rows.of(number);
    }

    /** Returns all messages, oldest first. */
    List<MessageRow> all() {
        return rows.all();
    }

    /** Returns the message with an id, whoever asks, or null. */
    @Nullable MessageRow get(String id) {
        return rows.find(id);
    }

    /** Lets a message fail; false if there is none of that id. */
    public boolean fail(String id, String errorCode) {
        MessageRow row = rows.find(id);
        if (row != null) {
            row.errorCode = errorCode;
        }
        return row != null;
    }
}
