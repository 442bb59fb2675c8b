package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What {@code x-retry} and the hints of {@code x-errors} say of errors, as source that makes the client's rules. */
final class ErrorRules {

    private static final Set<String> WORDS = Set.of("code", "permanent", "transient", "after");

    private ErrorRules() {}

    /**
     * Returns the rules as source; null where nothing is said.
     *
     * @param retry   what {@code x-retry} says; a missing node where there is none
     * @param pointer where it stands
     * @param hints   the hints of {@code x-errors}; a missing node where there are none
     */
    static @Nullable String source(JsonNode retry, Pointer pointer, JsonNode hints) {
        StringBuilder source = new StringBuilder();
        if (!retry.isMissingNode()) {
            refuseOthers(retry, pointer);
            List<String> permanent = texts(retry, "permanent", pointer);
            List<String> passing = texts(retry, "transient", pointer);
            permanent.stream().filter(passing::contains).findFirst().ifPresent(each -> {
                throw new UnsupportedSpecException(
                        pointer.child("transient"), each + " is also permanent; leave it in one of the lists");
            });
            List<String> places = texts(retry, "after", pointer);
            places.forEach(each -> refuseNoPointer(each, pointer.child("after")));
            source.append("ErrorRules.retry(")
                    .append(code(retry, pointer))
                    .append(set(permanent))
                    .append(", ")
                    .append(set(passing));
            places.forEach(each -> source.append(", ").append(Text.literal(each)));
            source.append(')');
        }
        if (!hints.isMissingNode() && !hints.isEmpty()) {
            source.append(source.isEmpty() ? "ErrorRules.NONE" : "");
            hints.properties()
                    .forEach(each -> source.append(".hint(")
                            .append(Text.literal(each.getKey()))
                            .append(", ")
                            .append(Text.literal(
                                    Text.sentence(each.getValue().asString("").strip())))
                            .append(')'));
        }
        return source.isEmpty() ? null : source.toString();
    }

    private static void refuseOthers(JsonNode retry, Pointer pointer) {
        if (!retry.isObject()) {
            throw new UnsupportedSpecException(pointer, "x-retry must be an object");
        }
        retry.propertyNames().forEach(name -> {
            if (!WORDS.contains(name)) {
                throw new UnsupportedSpecException(
                        pointer.child(name), "x-retry has code, permanent, transient and after, and no " + name);
            }
        });
    }

    private static String code(JsonNode retry, Pointer pointer) {
        if (!retry.has("code")) {
            return "null, ";
        }
        String place = retry.path("code").asString("");
        refuseNoPointer(place, pointer.child("code"));
        return Text.literal(place) + ", ";
    }

    private static void refuseNoPointer(String text, Pointer pointer) {
        if (!text.startsWith("/")) {
            throw new UnsupportedSpecException(
                    pointer, "'" + text + "' is no place in a body; write a JSON pointer, such as /code");
        }
    }

    private static List<String> texts(JsonNode retry, String name, Pointer pointer) {
        List<String> texts = new ArrayList<>();
        JsonNode list = retry.path(name);
        list.values().forEach(each -> texts.add(each.asString("")));
        if (!list.isMissingNode() && !list.isArray() || texts.contains("")) {
            throw new UnsupportedSpecException(pointer.child(name), name + " must be a list of texts");
        }
        return texts;
    }

    private static String set(List<String> texts) {
        return texts.stream().distinct().map(Text::literal).collect(Collectors.joining(", ", "Set.of(", ")"));
    }
}
