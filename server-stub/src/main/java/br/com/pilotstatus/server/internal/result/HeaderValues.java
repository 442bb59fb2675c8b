package br.com.pilotstatus.server.internal.result;

import br.com.pilotstatus.model.internal.SetMembers;
import br.com.pilotstatus.model.internal.http.HeaderText;
import br.com.pilotstatus.model.internal.http.ValueText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes header values (RFC 9110, 5.5) and refuses those that would not stay one header. */
final class HeaderValues {

    private HeaderValues() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it would not stay one header, or is none of a closed set
     */
    static String of(String name, Object value, boolean closed) {
        if (closed) {
            (value instanceof Collection<?> many ? many : List.of(value)).forEach(each -> check(name, each));
        }
        String text = value instanceof Collection<?> many
                ? many.stream().map(HeaderValues::one).collect(Collectors.joining(","))
                : one(value);
        if (HeaderText.unprintable(text) >= 0) {
            throw new IllegalArgumentException(
                    "The value of the header " + name + " has characters that a header cannot carry; encode it");
        }
        return text;
    }

    private static void check(String name, Object value) {
        for (SetMembers each : SetMembers.of(value.getClass())) {
            String wrong = each.wrong(value);
            if (wrong != null) {
                throw new IllegalArgumentException("The header " + name + " " + wrong);
            }
        }
    }

    private static String one(Object value) {
        String text = ValueText.of(value);
        return text == null ? value.toString() : text;
    }
}
