package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Response;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The method of a list that comes page by page, beside the one that gives a page.
 *
 * @param name      its name, such as {@code listLeadsAll}
 * @param page      type of a page
 * @param item      type of an element
 * @param factory   the factory of {@code Pages}
 * @param arguments what it takes, as source
 * @param imports   fully qualified names that it needs
 */
public record PagedMethod(
        String name, String page, String item, String factory, List<String> arguments, Set<String> imports) {

    private static final String PAGES = "br.com.pilotstatus.client.http.Pages";

    /** The one of an operation, of which a client has a method; {@code null} where it has no pages. */
    static @Nullable PagedMethod of(Operation operation, ClientMethod client, Types types) {
        JsonNode paging = operation.paging();
        if (paging.isMissingNode()) {
            return null;
        }
        ApiMethod method = client.method();
        Set<String> taken = new HashSet<>(Set.of(client.optionsName()));
        method.parameters().forEach(each -> taken.add(each.name()));
        Set<String> imports = new TreeSet<>(Set.of(PAGES));
        Schema body = body(operation, client);
        Reader page = new Reader(types, client.returnType().replace("@Nullable ", ""), body, taken);
        Schema list = page.schema(paging.path("items").asString());
        JavaType item = types.ofMembers().of(list.merged().one(Keyword.ITEMS));
        imports.addAll(item.imports());
        Reader row = new Reader(types, item.name(), list.merged().one(Keyword.ITEMS), taken);
        boolean isNumbered = paging.path("style").asString("").equals("page");
        Argument from =
                argument(method, paging.path(isNumbered ? "page" : "before").asString(""));
        String next = FreeNames.free("next", taken);
        String call = next + " -> " + method.id() + "("
                + method.parameters().stream()
                        .map(each -> each == from ? written(from, next, isNumbered) : each.name())
                        .collect(Collectors.joining(", "))
                + ", " + client.optionsName() + ")";
        List<String> arguments = new ArrayList<>();
        if (isNumbered) {
            arguments.add(
                    from.type().equals("String")
                            ? from.name() + " == null ? null : Long.valueOf(" + from.name() + ")"
                            : from.name());
            arguments.add(call);
            arguments.add(page.source(paging.path("items")));
            arguments.add(page.source(paging.path("pages")));
        } else {
            arguments.add(from.name());
            arguments.add(
                    from.type().equals("String")
                            ? "java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME::format"
                            : "java.util.function.Function.identity()");
            arguments.add(call);
            arguments.add(page.source(paging.path("items")));
            arguments.add(row.source(paging.path("instant")));
            arguments.add(row.source(paging.path("id")));
        }
        return new PagedMethod(
                method.id() + "All", page.type(), item.name(), isNumbered ? "numbered" : "before", arguments, imports);
    }

    /** The page number or instant as the plain method takes it. */
    private static String written(Argument from, String next, boolean isNumbered) {
        return !isNumbered || from.type().equals("Long")
                ? next
                : from.type().equals("Integer") ? "Math.toIntExact(" + next + ")" : "Long.toString(" + next + ")";
    }

    private static Argument argument(ApiMethod method, String name) {
        return method.parameters().stream()
                .filter(each -> each.in().equals("query") && each.wireName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Schema body(Operation operation, ClientMethod client) {
        if (client.hasSuccessClass() || !client.returnsValue()) {
            throw new UnsupportedSpecException(
                    operation.pointer().child(Operation.PAGING),
                    "a list that comes page by page must have one kind of success; take x-paging out, or declare one");
        }
        return operation.responses().values().stream()
                .filter(each -> each.status().startsWith("2"))
                .map(Response::content)
                .flatMap(List::stream)
                .filter(each -> each.kind() == MediaType.Kind.JSON)
                .map(MediaType::schema)
                .findFirst()
                .orElseThrow();
    }

    /** The arguments as one list, the last of which has no comma behind it. */
    public String source() {
        return String.join(",\n                ", arguments);
    }

    /** Reads values out of a page or an element. */
    private record Reader(Types types, String type, Schema start, Set<String> taken) {

        /** The schema that a pointer leads to. */
        Schema schema(String pointer) {
            Schema schema = start;
            for (String step : steps(pointer)) {
                schema = Objects.requireNonNull(schema.members().properties().get(step));
            }
            return schema;
        }

        /** A function that follows a pointer, as source. */
        String source(JsonNode pointer) {
            if (!pointer.isString()) {
                return FreeNames.free("none", Set.copyOf(taken)::contains) + " -> null";
            }
            List<String> names = new ArrayList<>();
            Schema schema = start;
            for (String step : steps(pointer.stringValue())) {
                Members members = schema.members();
                names.add(members.javaNames().getOrDefault(step, JavaNames.memberName(step)));
                schema = Objects.requireNonNull(members.properties().get(step));
            }
            if (names.size() == 1) {
                return type + "::" + names.get(0);
            }
            String value = FreeNames.free("each", Set.copyOf(taken)::contains);
            String reached = value;
            StringBuilder guarded = new StringBuilder();
            for (int i = 0; i < names.size(); i++) {
                reached += "." + names.get(i) + "()";
                if (i < names.size() - 1) {
                    guarded.append(reached).append(" == null ? null : ");
                }
            }
            return value + " -> " + guarded + reached;
        }

        private static List<String> steps(String pointer) {
            List<String> steps = new ArrayList<>();
            for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
                steps.add(rest.getMatchingProperty());
            }
            return steps;
        }
    }
}
