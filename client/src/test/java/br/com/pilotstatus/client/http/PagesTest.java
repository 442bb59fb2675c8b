package br.com.pilotstatus.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that come page by page: each element once, each page when it is needed, and an end. */
class PagesTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-06-20T10:00:00.500Z");

    private final List<Object> asked = new ArrayList<>();

    private record Page(List<String> rows, Integer last) {}

    private record Row(String id, OffsetDateTime at) {}

    @Test
    void numberedPagesEndWithTheLastOneThatIsTold() {
        assertEquals(
                List.of("a", "b", "c"),
                numbered(null, 2, List.of("a", "b"), List.of("c"), List.of("never"))
                        .toList());
        assertEquals(List.of(1L, 2L), asked);
    }

    @Test
    void withoutATotalTheyEndAtTheFirstEmptyPage() {
        assertEquals(
                List.of("a", "b"),
                numbered(null, null, List.of("a"), List.of("b"), List.of(), List.of("c"))
                        .toList());
        assertEquals(List.of(1L, 2L, 3L), asked);
    }

    @Test
    void anEmptyPageEndsThemWhateverIsTold() {
        assertEquals(
                List.of("a"),
                numbered(null, 99, List.of("a"), List.of(), List.of("b")).toList());
    }

    @Test
    void theCallerSaysWhereTheyBegin() {
        assertEquals(
                List.of("b", "c"),
                numbered(2, 3, List.of("a"), List.of("b"), List.of("c")).toList());
        assertEquals(List.of(2L, 3L), asked);
    }

    @Test
    void aPageIsAskedForWhenItIsNeededAndEachIteratorBeginsAnew() {
        Pages<Page, String> pages = pages(null, 2, List.of("a", "b"), List.of("c"));
        assertEquals(List.of(), asked);
        assertEquals(List.of("a", "b"), pages.stream().limit(2).toList());
        assertEquals(List.of(1L), asked);
        assertEquals("a", pages.iterator().next());
        assertEquals(List.of(1L, 1L), asked);
    }

    @Test
    void wholePagesAreThereTooAndTheFirstEvenIfEmpty() {
        List<Integer> sizes = new ArrayList<>();
        pages(null, null, List.of("a", "b"), List.of("c"), List.of())
                .pages()
                .forEach(page -> sizes.add(page.rows.size()));
        assertEquals(List.of(2, 1), sizes);
        Iterator<Page> none = pages(null, 0, List.<String>of()).pages().iterator();
        assertEquals(List.of(), none.next().rows);
        assertFalse(none.hasNext());
        assertEquals(
                "there are no more pages",
                assertThrows(NoSuchElementException.class, none::next).getMessage());
    }

    @Test
    void aFailureIsTheCallsAndTheSameIteratorRepeatsIt() {
        boolean[] fails = {false};
        Iterator<String> rows = Pages.<Page, String>numbered(
                        null,
                        number -> {
                            asked.add(number);
                            if (fails[0]) {
                                throw new IllegalStateException("down");
                            }
                            return new Page(List.of("row " + number), 3);
                        },
                        Page::rows,
                        Page::last)
                .iterator();
        assertEquals("row 1", rows.next());
        fails[0] = true;
        assertEquals(
                "down", assertThrows(IllegalStateException.class, rows::hasNext).getMessage());
        assertThrows(IllegalStateException.class, rows::next);
        fails[0] = false;
        assertEquals("row 2", rows.next());
        assertEquals("row 3", rows.next());
        assertEquals(
                "there are no more elements",
                assertThrows(NoSuchElementException.class, rows::next).getMessage());
        assertEquals(List.of(1L, 2L, 2L, 2L, 3L), asked);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsOfOneInstantAreNeitherLostNorDoubled(boolean takesItIn) {
        for (int limit = 3; limit < 9; limit++) {
            List<Row> rows = rows(0, 0, 1, 2, 2, 2, 2000, 2000, 5000);
            int size = limit;
            List<String> ids = before(null, at -> answer(rows, at, size, takesItIn)).stream()
                    .map(Row::id)
                    .toList();
            if (limit > 3) {
                assertEquals(rows.stream().map(Row::id).toList(), ids, "limit " + limit);
            }
            assertEquals(ids.stream().distinct().toList(), ids, "limit " + limit);
        }
    }

    @Test
    void onePageADozenTimesIsNoEndlessList() {
        List<Row> rows = rows(0, 1, 2);
        assertEquals(rows, before(null, at -> rows).stream().toList());
        assertEquals(rows(0, 0), before(null, at -> rows(0, 0)).stream().toList());
        assertEquals(List.of(), before(null, at -> List.of()).stream().toList());
    }

    @Test
    void theServerThatLeavesTheInstantOutIsAskedForOneRowAtATime() {
        List<Row> rows = rows(0, 10, 20);
        assertEquals(
                rows, before(null, at -> answer(rows, at, 1, false)).stream().toList());
    }

    @Test
    void theFirstCallSaysWhatTheCallerSaid() {
        List<Row> rows = rows(0, 1000, 2000);
        assertEquals(
                rows.subList(1, 3),
                before(START, at -> answer(rows, at, 10, false)).stream().toList());
        assertEquals(START, asked.get(0));
        assertEquals(START.minusSeconds(2).plusNanos(1_000_000), asked.get(1));
    }

    @Test
    void instantsMayBeTextAndWithoutIdTheRowIsItsOwn() {
        List<String> texts = new ArrayList<>();
        List<String> rows = Pages.<List<String>, String, String>before(
                        null,
                        OffsetDateTime::toString,
                        at -> {
                            texts.add(String.valueOf(at));
                            return at == null ? List.of("2026-06-20T07:00:00-03:00", "soon") : List.of();
                        },
                        Function.identity(),
                        Function.identity(),
                        row -> null)
                .stream()
                .toList();
        assertEquals(List.of("2026-06-20T07:00:00-03:00", "soon"), rows);
        assertEquals(List.of("null", "2026-06-20T10:00:00.001Z", "2026-06-20T10:00Z"), texts);
    }

    /** Returns rows that are so many milliseconds older than the start. */
    private static List<Row> rows(int... ages) {
        return IntStream.range(0, ages.length)
                .mapToObj(i -> new Row("r" + i, START.minusNanos(ages[i] * 1_000_000L)))
                .toList();
    }

    private static List<Row> answer(List<Row> rows, OffsetDateTime at, int limit, boolean takesItIn) {
        return rows.stream()
                .filter(row -> at == null || row.at.isBefore(at) || takesItIn && row.at.isEqual(at))
                .limit(limit)
                .toList();
    }

    private Pages<List<Row>, Row> before(OffsetDateTime first, Function<OffsetDateTime, List<Row>> server) {
        return Pages.before(
                first,
                Function.identity(),
                at -> {
                    asked.add(at == null ? "" : at);
                    return server.apply(at);
                },
                Function.identity(),
                Row::at,
                Row::id);
    }

    @SafeVarargs
    private Stream<String> numbered(Integer first, Integer last, List<String>... pages) {
        return pages(first, last, pages).stream();
    }

    @SafeVarargs
    private Pages<Page, String> pages(Integer first, Integer last, List<String>... pages) {
        return Pages.numbered(
                first,
                number -> {
                    asked.add(number);
                    return new Page(number <= pages.length ? pages[(int) number - 1] : List.of(), last);
                },
                Page::rows,
                Page::last);
    }
}
