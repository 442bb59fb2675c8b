package br.com.pilotstatus.templates.spec.validation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the official schema refuses in one place.
 *
 * @param place names and indices of the key that is too much, else of the value that is wrong or lacks something
 * @param keyword of the official schema, such as {@code required}
 * @param value what the schema was asked about: the value itself, or the object with the key that is too much
 * @param missing names of which one or all are missing; empty where nothing is
 * @param expected the declared types where the type is wrong, in the validator's words; else empty
 * @param near the key that may be meant by one that is too much; null where none is like it
 * @param message what is wrong, in words
 */
public record Fault(
        List<String> place,
        String keyword,
        JsonNode value,
        List<String> missing,
        String expected,
        @Nullable String near,
        String message) {

    private static final Set<String> TOO_MUCH = Set.of("unevaluatedProperties", "additionalProperties");

    static Fault of(List<Finding> same) {
        Finding first = same.get(0);
        boolean isMissing = first.keyword().equals("required");
        return new Fault(
                first.exactPlace(),
                first.keyword(),
                first.error().getInstanceNode(),
                isMissing
                        ? same.stream()
                                .map(each -> each.error().getProperty())
                                .distinct()
                                .toList()
                        : List.of(),
                first.keyword().equals("type") ? String.valueOf(first.error().getArguments()[1]) : "",
                TOO_MUCH.contains(first.keyword()) && first.error().getProperty() != null
                        ? Nearest.to(first.error().getProperty(), first)
                        : null,
                Wording.of(same));
    }

    /** Whether a key is too much. */
    public boolean isUnknown() {
        return TOO_MUCH.contains(keyword);
    }

    /** The last name of the place; empty for the whole document. */
    public String key() {
        return step(1);
    }

    /** The name that is so many steps before the end of the place, 1 for the last; empty where there are fewer. */
    public String step(int fromEnd) {
        return place.size() < fromEnd ? "" : place.get(place.size() - fromEnd);
    }
}
