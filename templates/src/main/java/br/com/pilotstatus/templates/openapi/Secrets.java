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
        return SecretNames.contains(name) && !isFlagOrNumber(schema) || isSaid(schema, new HashSet<>());
    }

    /** Whether its values can't be what their name says: {@code linkToApiKey} is yes or no. */
    private static boolean isFlagOrNumber(Schema schema) {
        List<String> types = schema.merged().types();
        return !types.isEmpty() && FLAGS_AND_NUMBERS.containsAll(types);
    }

    private static boolean isSaid(Schema schema, Set<Schema> around) {
        Schema merged = schema.merged();
        if (merged.format() == Format.PASSWORD || merged.is(Keyword.WRITE_ONLY) || merged.is(Keyword.SECRET)) {
            return true;
        }
        return around.add(merged)
                && merged.get(Keyword.PROPERTIES).isEmpty()
                && Stream.of(Keyword.ITEMS, Keyword.ADDITIONAL_PROPERTIES)
                        .map(merged::one)
                        .anyMatch(each -> each.isObject() && isSaid(each, around));
    }

    /** Whether there is one in it, at any depth, that its name does not give away. */
    static boolean areIn(Schema schema) {
        return areIn(schema, new HashSet<>());
    }

    private static boolean areIn(Schema reference, Set<Schema> seen) {
        Schema schema = reference.resolve();
        if (!schema.isObject() || !seen.add(schema)) {
            return false;
        }
        String component = reference.component();
        return isSaid(schema, new HashSet<>())
                || component != null
                        && schema.map(Keyword.PROPERTIES).keySet().stream()
                                .anyMatch(name -> SecretNames.isKey(component, name))
                || Stream.of(
                                List.copyOf(schema.map(Keyword.PROPERTIES).values()),
                                schema.list(Keyword.ALL_OF),
                                schema.list(Keyword.ONE_OF),
                                schema.list(Keyword.ANY_OF),
                                List.of(schema.one(Keyword.ITEMS), schema.one(Keyword.ADDITIONAL_PROPERTIES)))
                        .flatMap(List::stream)
                        .anyMatch(each -> areIn(each, seen));
    }
}
