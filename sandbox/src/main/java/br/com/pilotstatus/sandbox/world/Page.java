package br.com.pilotstatus.sandbox.world;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is numbered from 1.
 *
 * @param rows those of the page
 * @param total how many there are on all pages
 * @param page the number of this one
 * @param size how many rows a page has
 * @param <T> a row
 */
public record Page<T>(List<T> rows, long total, long page, long size) {

    private static final long USUAL = 30;

    /**
     * Cuts one out.
     *
     * @param page null: the first
     * @param size null: 30
     */
    public static <T> Page<T> of(List<T> all, @Nullable Long page, @Nullable Long size) {
        long number = page == null ? 1 : page;
        long length = size == null ? USUAL : size;
        long from = Math.min((number - 1) * length, all.size());
        long to = Math.min(from + length, all.size());
        return new Page<>(List.copyOf(all.subList((int) from, (int) to)), all.size(), number, length);
    }

    /** How many pages there are. */
    public long pages() {
        return (total + size - 1) / size;
    }

    /**
     * Refuses a range that ends before it starts.
     *
     * @throws Refusal 400
     */
    public static void checkRange(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        if (start != null && end != null && start.isAfter(end)) {
            throw Refusal.of(400, "INVALID_DATE_RANGE", "startDate is after endDate");
        }
    }

    /** Whether an instant is in a range, its ends included; what has none always is. */
    public static boolean isBetween(
            @Nullable OffsetDateTime instant, @Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        return instant == null || (start == null || !instant.isBefore(start)) && (end == null || !instant.isAfter(end));
    }
}
