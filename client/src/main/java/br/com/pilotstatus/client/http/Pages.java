package br.com.pilotstatus.client.http;

import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that the server gives page by page, as all its elements. A page is asked for when its first element is, and not
 * before; each iterator and stream begins anew. What a call throws comes out of {@code hasNext} or {@code next}; the same
 * iterator may be asked again, and repeats that call. The list may change meanwhile: this is no snapshot.
 *
 * <p>This is immutable and thread-safe if what makes it is; its iterators and streams are for one thread at a time.
 *
 * @param <P> a page, as the plain call gives it
 * @param <T> an element
 */
public final class Pages<P, T> implements Iterable<T> {
    private final Supplier<? extends Iterator<Portion<P, T>>> walks;

    private Pages(Supplier<? extends Iterator<Portion<P, T>>> walks) {
        this.walks = walks;
    }

    /** What a page adds to those before it. */
    record Portion<P, T>(P page, List<T> added) {}

    /**
     * Not for applications: pages that have numbers. They end with the number that a page says to be the last; where none
     * says so, and in any case, at the first page without elements.
     *
     * @param first number of the first page; null: 1
     * @param fetch makes the call
     * @param items reads the elements of a page
     * @param last reads the number of the last page, or null
     * @param <P> the type of a page
     * @param <T> the type of an element
     * @return the list
     */
    public static <P, T> Pages<P, T> numbered(
            @Nullable Number first,
            LongFunction<? extends @Nullable P> fetch,
            Function<? super P, ? extends @Nullable List<T>> items,
            Function<? super P, ? extends @Nullable Number> last) {
        long start = first == null ? 1 : first.longValue();
        return new Pages<>(() -> new NumberedPages<P, T>(start, fetch, items, last));
    }

    /**
     * Not for applications: pages of what is older than an instant. The next page is asked for with the oldest instant so far
     * and one millisecond more, as the server may take the instant itself in or leave it out: so rows of that instant which
     * did not fit are not lost, and rows that came already are dropped by their id. If that gives nothing new, it is asked for
     * with the oldest instant itself; if that gives nothing new either, the list ends. More rows of one instant than fit into
     * a page can't be asked for: a server that leaves the instant out goes on with what is older, with one that takes it in
     * the list ends there.
     *
     * @param first what the first call says; null: nothing
     * @param write makes what a call says of an instant
     * @param fetch makes the call
     * @param items reads the elements of a page
     * @param instant reads the instant of an element: an {@link OffsetDateTime}, or its text
     * @param id reads what tells an element from others; null where it has none, and the whole element does
     * @param <P> the type of a page
     * @param <T> the type of an element
     * @param <B> what a call says of an instant
     * @return the list
     */
    public static <P, T, B> Pages<P, T> before(
            @Nullable B first,
            Function<? super OffsetDateTime, ? extends B> write,
            Function<? super @Nullable B, ? extends @Nullable P> fetch,
            Function<? super P, ? extends @Nullable List<T>> items,
            Function<? super T, ? extends @Nullable Object> instant,
            Function<? super T, ? extends @Nullable Object> id) {
        return new Pages<>(() -> new PagesBefore<P, T, B>(id, instant, items, fetch, write, first));
    }

    /** {@return an iterator over all elements, from the first page on} */
    @Override
    public Iterator<T> iterator() {
        Iterator<Portion<P, T>> walk = walks.get();
        return new Iterator<>() {
            private Iterator<T> rows = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!rows.hasNext() && walk.hasNext()) {
                    rows = walk.next().added().iterator();
                }
                return rows.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("there are no more elements");
                }
                return rows.next();
            }
        };
    }

    /** {@return a sequential stream of all elements, from the first page on} */
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }

    /**
     * The pages themselves, with all that they say of the list: whether it was cut, for example, or why something is missing.
     * The first page is among them even if it has no elements. Pages by instant overlap, as the server gave them.
     *
     * @return whole pages, from the first on, asked for as they are needed; never null
     */
    public Iterable<P> pages() {
        return () -> {
            Iterator<Portion<P, T>> walk = walks.get();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return walk.hasNext();
                }

                @Override
                public P next() {
                    return walk.next().page();
                }
            };
        };
    }
}
