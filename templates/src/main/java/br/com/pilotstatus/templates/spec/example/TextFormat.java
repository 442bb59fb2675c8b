package br.com.pilotstatus.templates.spec.example;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the format that all of some texts have; one text of another form, and it is plain text. */
final class TextFormat {

    /** RFC 3339, which asks for seconds and an offset. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private final Map<String, Predicate<String>> possible = new LinkedHashMap<>(
            Map.of("date-time", TextFormat::isInstant, "date", TextFormat::isDate, "uri", TextFormat::isWebAddress));
    private boolean any;

    void add(String text) {
        any = true;
        possible.values().removeIf(form -> !form.test(text));
    }

    @Nullable String format() {
        return any ? possible.keySet().stream().findFirst().orElse(null) : null;
    }

    private static boolean isInstant(String text) {
        try {
            return INSTANT.matcher(text).matches() && OffsetDateTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            return WEB.matcher(text).matches() && new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
