package br.com.pilotstatus.templates.spec.validation;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the key that was most likely meant by a misspelt one. */
public final class Nearest {

    private Nearest() {}

    /** Returns one of the keys that the official schema has in that place; null if none is like it. */
    static @Nullable String to(String key, Finding finding) {
        return of(key, known(finding));
    }

    /** Returns one of some names; null if none is like the one given. */
    public static @Nullable String of(String key, Stream<String> names) {
        int near = Math.max(1, key.length() / 3);
        return names.filter(name -> distance(name, key) <= near)
                .min(Comparator.comparingInt(name -> distance(name, key)))
                .orElse(null);
    }

    private static Stream<String> known(Finding finding) {
        String document = finding.error().getSchemaLocation().getAbsoluteIri().toString();
        JsonNode node = JsonMapper.shared().readTree(OpenApiSchemas.all().getOrDefault(document, "{}"));
        JsonNode owner = node.at(
                finding.error().getSchemaLocation().getFragment().getParent().toString());
        return owner.path("properties").propertyNames().stream();
    }

    private static int distance(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        int[] row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int above = row[j];
                int exchange = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[y.length()];
    }
}
