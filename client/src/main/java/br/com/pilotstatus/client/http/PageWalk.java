package br.com.pilotstatus.client.http;

import br.com.pilotstatus.client.http.Pages.Portion;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Asks for a page when it is needed. For one thread. */
abstract class PageWalk<P, T> implements Iterator<Portion<P, T>> {
    private @Nullable Portion<P, T> ready;
    private boolean ended;

    /** Asks for the next page; null: there is none. What it throws must leave it as it was. */
    abstract @Nullable Portion<P, T> ask();

    @Override
    public final boolean hasNext() {
        if (ready == null && !ended) {
            ready = ask();
            ended = ready == null;
        }
        return ready != null;
    }

    @Override
    public final Portion<P, T> next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException("there are no more pages");
        }
        Portion<P, T> next = ready;
        ready = null;
        return next;
    }
}
