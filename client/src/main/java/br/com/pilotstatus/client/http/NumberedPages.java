package br.com.pilotstatus.client.http;

import br.com.pilotstatus.client.http.Pages.Portion;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Pages that have numbers. For one thread. */
final class NumberedPages<P, T> extends PageWalk<P, T> {
    private final LongFunction<? extends @Nullable P> fetch;
    private final Function<? super P, ? extends @Nullable List<T>> items;
    private final Function<? super P, ? extends @Nullable Number> last;
    private long number;
    private boolean begun;
    private boolean ended;

    NumberedPages(
            long first,
            LongFunction<? extends @Nullable P> fetch,
            Function<? super P, ? extends @Nullable List<T>> items,
            Function<? super P, ? extends @Nullable Number> last) {
        this.number = first;
        this.fetch = fetch;
        this.items = items;
        this.last = last;
    }

    @Override
    @Nullable Portion<P, T> ask() {
        P page = ended ? null : fetch.apply(number);
        if (page == null) {
            return null;
        }
        List<T> rows = items.apply(page);
        boolean isEmpty = rows == null || rows.isEmpty();
        Number lastNumber = last.apply(page);
        ended = isEmpty || lastNumber != null && number >= lastNumber.longValue();
        boolean isFirst = !begun;
        begun = true;
        number++;
        return isEmpty && !isFirst ? null : new Portion<>(page, rows == null ? List.of() : rows);
    }
}
