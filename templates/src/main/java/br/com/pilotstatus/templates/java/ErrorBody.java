package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Discriminator;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the body with which a server refuses a request, of the shape that a schema says: the sentence goes where there is
 * a place for it, be it further inside, and what else is required is filled. Texts in it are those of {@link ErrorText}.
 * For one body.
 */
final class ErrorBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** Whether the media type says that it is a problem. */
    private final boolean problem;

    /** How many values may be tried: a schema may lead to a whole domain. */
    private int left = 300;

    private ErrorBody(boolean problem) {
        this.problem = problem;
    }

    /** The body; null where none is found. */
    static @Nullable JsonNode of(Schema schema, boolean problem) {
        return new ErrorBody(problem).telling("", schema, 0);
    }

    /** A value that says the sentence; null where there is no place for it, or what is required can't be filled. */
    private @Nullable JsonNode telling(String name, Schema schema, int depth) {
        if (left-- < 0 || depth > DEEPEST) {
            return null;
        }
        Schema end = schema.resolve();
        if (!end.alternatives().isEmpty() || end.discriminator().mapsToSeveral()) {
            return alternative(name, end, depth);
        }
        Schema merged = schema.merged();
        return switch (merged.type()) {
            case "string" -> text(new ErrorText(name, merged), depth);
            case "array" -> list(merged, telling(name, merged.one(Keyword.ITEMS), depth + 1));
            case "object" -> object(end.members(), end.isClosed(), Map.of(), depth);
            default -> depth == 0 && !merged.describesValues() ? ErrorMembers.free(problem) : null;
        };
    }

    private static @Nullable JsonNode text(ErrorText text, int depth) {
        return depth == 0 || text.name().isEmpty() || text.rank() >= 0 ? ErrorMembers.node(text.sentence()) : null;
    }

    private static @Nullable JsonNode list(Schema schema, @Nullable JsonNode element) {
        BigDecimal fewest = schema.number(Keyword.MIN_ITEMS);
        return element == null || fewest != null && fewest.compareTo(BigDecimal.ONE) > 0
                ? null
                : JSON.arrayNode().add(element);
    }

    /** For each status the first alternative that can be made and says what is true. */
    private @Nullable JsonNode alternative(String name, Schema union, int depth) {
        List<JsonNode> all = new ArrayList<>();
        Discriminator discriminator = union.discriminator();
        List<Schema> schemas = union.alternatives();
        for (Schema each : schemas.isEmpty() ? discriminator.mapping().values() : schemas) {
            Members members =
                    each.merged().type().equals("object") ? ErrorUnion.with(union.members(), each.members()) : null;
            JsonNode made = members == null
                    ? telling(name, each, depth + 1)
                    : object(
                            members,
                            each.isClosed() || union.isClosed(),
                            ErrorUnion.decided(discriminator, each),
                            depth + 1);
            if (made != null) {
                all.add(made);
                if (ErrorByStatus.isComplete(made)) {
                    break;
                }
            }
        }
        return all.size() == 1
                ? all.get(0)
                : ErrorByStatus.of(
                        key -> all.stream()
                                .map(each -> ErrorByStatus.at(each, key))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        null);
    }

    private @Nullable JsonNode object(Members members, boolean closed, Map<String, String> decided, int depth) {
        ObjectNode made = JSON.objectNode();
        boolean isProblem = isProblem(members, depth);
        Set<String> said = ErrorMembers.said(members, isProblem);
        String holder = said.isEmpty() ? holder(members, depth) : null;
        boolean isMore = said.isEmpty() && holder == null;
        if (isMore && (closed || depth > 0)) {
            return null;
        }
        for (Map.Entry<String, Schema> each : members.properties().entrySet()) {
            String name = each.getKey();
            Schema schema = each.getValue().merged();
            ErrorText text = new ErrorText(name, schema);
            JsonNode value = decided.containsKey(name)
                    ? ErrorCodes.of("", List.of(JSON.stringNode(decided.get(name))))
                    : isProblem && ErrorMembers.isOfProblem(name)
                            ? ErrorMembers.ofProblem(text)
                            : said.contains(name) ? ErrorMembers.node(text.sentence()) : null;
            if (value == null && name.equals(holder)) {
                value = telling(name, each.getValue(), depth + 1);
            }
            boolean needed = members.required().contains(name) && !schema.is(Keyword.WRITE_ONLY);
            if (value == null && needed) {
                value = filler(name, each.getValue(), depth + 1);
            }
            if (value != null) {
                made.set(name, value);
            } else if (needed) {
                return null;
            }
        }
        if (isMore) {
            made.put("error", "$sentence");
        }
        return members.properties().keySet().containsAll(members.required()) ? made : null;
    }

    /** The member that has a place for the sentence inside; null where none has. */
    private @Nullable String holder(Members members, int depth) {
        return members.properties().entrySet().stream()
                .filter(each -> telling(each.getKey(), each.getValue(), depth + 1) != null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is one by RFC 9457, be it by its members alone. */
    private boolean isProblem(Members members, int depth) {
        return depth == 0
                && (problem || members.properties().keySet().containsAll(List.of("title", "status", "detail")));
    }

    /** Any value that is right; null where none is known. */
    private @Nullable JsonNode filler(String name, Schema schema, int depth) {
        Schema merged = schema.merged();
        JsonNode told = telling(name, schema, depth);
        List<JsonNode> listed = merged.has(Keyword.CONST)
                ? List.of(merged.get(Keyword.CONST))
                : merged.get(Keyword.ENUM)
                        .valueStream()
                        .filter(each -> !each.isNull())
                        .toList();
        JsonNode code = listed.isEmpty() ? null : ErrorCodes.of(name, listed);
        if (told != null) {
            return told;
        } else if (code != null) {
            return code;
        } else if (schema.allowsNull()) {
            return JSON.nullNode();
        } else if (!listed.isEmpty()) {
            return null;
        }
        return switch (merged.type()) {
            case "string" -> ErrorMembers.node(new ErrorText(name, merged).filler());
            case "integer", "number" -> ErrorNumber.of(name, merged);
            case "boolean" -> JSON.booleanNode(false);
            case "array" ->
                merged.number(Keyword.MIN_ITEMS) == null
                                || Objects.requireNonNull(merged.number(Keyword.MIN_ITEMS))
                                                .signum()
                                        == 0
                        ? JSON.arrayNode()
                        : list(merged, filler(name, merged.one(Keyword.ITEMS), depth + 1));
            case "object" -> required(schema.members(), depth);
            default -> merged.describesValues() ? null : JSON.objectNode();
        };
    }

    /** An object with nothing but what must be there. */
    private @Nullable JsonNode required(Members members, int depth) {
        ObjectNode made = JSON.objectNode();
        for (String name : members.required()) {
            Schema schema = members.properties().get(name);
            JsonNode value = schema == null || left-- < 0 || depth > DEEPEST ? null : filler(name, schema, depth + 1);
            if (value == null) {
                return null;
            }
            made.set(name, value);
        }
        return made;
    }
}
