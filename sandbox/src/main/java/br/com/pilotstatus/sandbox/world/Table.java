package br.com.pilotstatus.sandbox.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a resource by their ids, oldest first. Not thread-safe.
 *
 * @param <T> a row
 */
public final class Table<T> {

    private final Map<String, T> rows = new LinkedHashMap<>();
    private final Function<T, String> id;
    private final Function<T, String> number;

    Table(Function<T, String> id, Function<T, String> number) {
        this.id = id;
        this.number = number;
    }

    /**
     * Adds a row, or puts it in the place of the one with its id.
     *
     * @return the row
     */
    public T put(T row) {
        rows.put(Ids.plain(id.apply(row)), row);
        return row;
    }

    /** Returns the row with an id, or null. */
    public @Nullable T find(String wanted) {
        return rows.get(Ids.plain(wanted));
    }

    /**
     * Returns the row with an id.
     *
     * @param refusal what is thrown if there is none
     */
    public T get(String wanted, Supplier<Refusal> refusal) {
        T row = find(wanted);
        if (row == null) {
            throw refusal.get();
        }
        return row;
    }

    /** Returns all rows, oldest first; a copy. */
    public List<T> all() {
        return new ArrayList<>(rows.values());
    }

    /** Returns the rows of a number, oldest first; a copy. */
    public List<T> of(String numberId) {
        return rows.values().stream().filter(row -> belongs(row, numberId)).toList();
    }

    /** Removes the row with an id; nothing happens if there is none. */
    public void remove(String wanted) {
        rows.remove(Ids.plain(wanted));
    }

    void erase(String numberId) {
        rows.values().removeIf(row -> belongs(row, numberId));
    }

    private boolean belongs(T row, String numberId) {
        return Objects.equals(Ids.plain(number.apply(row)), Ids.plain(numberId));
    }
}
