package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Members;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which members of an error say what is wrong. */
final class ErrorMembers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** RFC 9457, section 3.1, where a member is of the type that is said there. */
    private static final Map<String, String> PROBLEM =
            Map.of("type", "about:blank", "title", "$title", "status", "$status", "detail", "$sentence");

    private static final List<String> PROBLEM_MEMBERS = List.of("type", "title", "status", "detail");

    private ErrorMembers() {}

    /** The members that say the sentence: all that must be there, or the one that fits best. */
    static Set<String> said(Members members, boolean isProblem) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        members.properties().forEach((name, each) -> {
            int rank = new ErrorText(name, each.merged()).rank();
            if (rank >= 0) {
                ranks.put(name, rank);
            }
        });
        if (isProblem) {
            ranks.remove("title");
        }
        Set<String> required = new HashSet<>(ranks.keySet());
        required.retainAll(members.required());
        if (required.isEmpty()) {
            ranks.entrySet().stream().min(Map.Entry.comparingByValue()).ifPresent(each -> required.add(each.getKey()));
        }
        return required;
    }

    /** What nobody describes. */
    static ObjectNode free(boolean problem) {
        ObjectNode made = JSON.objectNode();
        if (problem) {
            PROBLEM_MEMBERS.forEach(each -> made.put(each, PROBLEM.get(each)));
        } else {
            made.put("error", "$sentence");
        }
        return made;
    }

    static boolean isOfProblem(String name) {
        return PROBLEM.containsKey(name);
    }

    /** A member of a problem; null where it is declared as something else. */
    static @Nullable JsonNode ofProblem(ErrorText text) {
        String type = text.schema().type();
        return switch (text.name()) {
            case "type" -> type.equals("string") && text.takes("about:blank") ? JSON.stringNode("about:blank") : null;
            case "title" -> node(text.title());
            case "status" -> ErrorNumber.isNumber(type) ? ErrorNumber.status(text.schema()) : null;
            default -> node(text.sentence());
        };
    }

    static @Nullable JsonNode node(@Nullable String text) {
        return text == null ? null : JSON.stringNode(text);
    }
}
