package br.com.pilotstatus.templates.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds secrets in a schema, be they what it is or what is in it. */
final class Secrets {

    private static final Set<String> FLAGS_AND_NUMBERS = Set.of("boolean", "integer", "number");

    private Secrets() {}

    /** Whether its values as a whole must not be printed: they are secrets, or lists or maps of them. */
    static boolean is(Schema schema, String name) {
        return SecretNames.contains(name) && !isFlagOrNumber(schema) || isSaid(schema);
    }

    /** Whether its values can't be what their name says: {@code linkToApiKey} is yes or no. */
    private static boolean isFlagOrNumber(Schema schema) {
        List<String> types = schema.merged().types();
        return !types.isEmpty() && FLAGS_AND_NUMBERS.containsAll(types);
    }

    /** Whether the schema says so. */
    static boolean isSaid(Schema schema) {
        return isSaid(schema, new HashSet<>());
    }

    private static boolean isSaid(Schema schema, Set<Schema> around) {
        Schema merged = schema.merged();
        if (merged.format() == Format.PASSWORD || merged.is(Keyword.WRITE_ONLY) || merged.is(Keyword.SECRET)) {
            return true;
        }
        return merged.get(Keyword.PROPERTIES).isEmpty()
                && around.add(merged)
                && Stream.of(Keyword.ITEMS, Keyword.ADDITIONAL_PROPERTIES)
                        .map(merged::one)
                        .anyMatch(each -> each.isObject() && isSaid(each, around));
    }
}
