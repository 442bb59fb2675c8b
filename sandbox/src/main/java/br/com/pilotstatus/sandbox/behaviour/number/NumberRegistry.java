package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All numbers, those too that can be restored. */
public final class NumberRegistry {

    private final World world;
    private final Table<NumberRow> rows;

    /**
     * Makes an empty one.
     *
     * @param world what behaviours share
     */
    public NumberRegistry(World world) {
        this.world = world;
        this.rows = world.table(row -> row.id, row -> row.id);
    }

    /**
     * Returns the number that the call acts on.
     *
     * @throws Refusal 403 for a tenant key that names none, or one that it does not have
     */
    public NumberRow called() {
        NumberRow row = active(Call.current().number());
        if (row == null) {
            throw Refusal.of(403, "NUMBER_NOT_IN_GRANT", "The credential does not cover this number");
        }
        return row;
    }

    /**
     * Returns a number that is not deleted.
     *
     * @param code the code of the refusal; null: it has none
     * @throws Refusal 404 if there is none, or it is not the caller's
     */
    public NumberRow get(String id, @Nullable String code) {
        NumberRow row = active(id);
        if (row == null || !isMine(row)) {
            throw missing(code);
        }
        return row;
    }

    /** Returns a number whether it is deleted or not; 404 if there is none. */
    NumberRow any(String id) {
        sweep();
        NumberRow row = rows.find(id);
        if (row == null || !isMine(row)) {
            throw missing(null);
        }
        return row;
    }

    /** Returns the numbers that the caller may see. */
    public List<NumberRow> active() {
        return rows.all().stream()
                .filter(each -> each.deletedAt == null && isMine(each))
                .toList();
    }

    /** Returns the number of a phone; deleted ones too, as long as they can be restored. */
    List<NumberRow> ofPhone(String phone) {
        sweep();
        return rows.all().stream().filter(each -> each.phone.equals(phone)).toList();
    }

    NumberRow add(NumberRow row) {
        return rows.put(row);
    }

    /** Returns a number that is not deleted, or null. */
    public @Nullable NumberRow active(String id) {
        NumberRow row = rows.find(id);
        return row == null || row.deletedAt != null ? null : row;
    }

    private static Refusal missing(@Nullable String code) {
        return Refusal.of(404, code, "Number not found");
    }

    private static boolean isMine(NumberRow row) {
        return !Call.current().isNumberKey() || Call.current().number().equals(row.id);
    }

    /** Erases what can't be restored any more. */
    private void sweep() {
        OffsetDateTime now = world.now();
        for (NumberRow each : rows.all()) {
            OffsetDateTime until = each.restorableUntil();
            if (until != null && !now.isBefore(until)) {
                world.erase(each.id);
            }
        }
    }
}
