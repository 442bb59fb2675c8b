package br.com.pilotstatus.client.http;

import br.com.pilotstatus.client.http.Pages.Portion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of what is older than an instant. For one thread. */
final class PagesBefore<P, T, B> extends PageWalk<P, T> {
    private final @Nullable B first;
    private final Function<? super OffsetDateTime, ? extends B> write;
    private final Function<? super @Nullable B, ? extends @Nullable P> fetch;
    private final Function<? super P, ? extends @Nullable List<T>> items;
    private final Function<? super T, ? extends @Nullable Object> instant;
    private final Function<? super T, ? extends @Nullable Object> id;

    /** The rows that may come again: those that are not newer than what is asked next. */
    private final Map<Object, Instant> known = new HashMap<>();

    private boolean begun;
    private @Nullable Instant oldest;

    /** What reads an answer, then what makes a call. */
    PagesBefore(
            Function<? super T, ? extends @Nullable Object> id,
            Function<? super T, ? extends @Nullable Object> instant,
            Function<? super P, ? extends @Nullable List<T>> items,
            Function<? super @Nullable B, ? extends @Nullable P> fetch,
            Function<? super OffsetDateTime, ? extends B> write,
            @Nullable B first) {
        this.first = first;
        this.write = write;
        this.fetch = fetch;
        this.items = items;
        this.instant = instant;
        this.id = id;
    }

    @Override
    @Nullable Portion<P, T> ask() {
        if (!begun) {
            P page = fetch.apply(first);
            begun = true;
            return page == null ? null : new Portion<>(page, added(rows(page), Instant.MAX));
        }
        Instant boundary = oldest;
        if (boundary == null) {
            return null;
        }
        Portion<P, T> again = before(boundary.plusMillis(1));
        return again != null ? again : before(boundary);
    }

    /** Asks for what is before an instant; null: it gives nothing new. */
    private @Nullable Portion<P, T> before(Instant before) {
        P page = fetch.apply(write.apply(before.atOffset(ZoneOffset.UTC)));
        if (page == null) {
            return null;
        }
        List<T> added = added(rows(page), before);
        return added.isEmpty() ? null : new Portion<>(page, added);
    }

    private List<T> rows(P page) {
        List<T> rows = items.apply(page);
        return rows == null ? List.of() : rows;
    }

    /** Takes the rows that did not come before; one that is newer than what was asked for did. */
    private List<T> added(List<T> rows, Instant asked) {
        List<T> added = new ArrayList<>();
        for (T row : rows) {
            Instant at = instant(row);
            Object key = id.apply(row);
            boolean isNew = at == null
                    ? asked.equals(Instant.MAX)
                    : !at.isAfter(asked) && known.putIfAbsent(key == null ? row : key, at) == null;
            if (isNew) {
                added.add(row);
                oldest = at == null || oldest != null && oldest.isBefore(at) ? oldest : at;
            }
        }
        Instant boundary = oldest;
        if (boundary != null) {
            known.values().removeIf(at -> at.isAfter(boundary.plusMillis(1)));
        }
        return added;
    }

    private @Nullable Instant instant(T row) {
        Object value = instant.apply(row);
        try {
            return value instanceof OffsetDateTime time
                    ? time.toInstant()
                    : value == null
                            ? null
                            : OffsetDateTime.parse(value.toString()).toInstant();
        } catch (DateTimeException e) {
            // A row that does not say when can't be a place to go on from.
            return null;
        }
    }
}
