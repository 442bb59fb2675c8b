package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.WirePath;
import br.com.pilotstatus.templates.schema.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method of a server: what its templates ask beyond {@link ApiMethod}.
 *
 * @param method the method, with all responses that are declared
 * @param template its path as JAX-RS wants it, with names as in the document
 * @param errors the bodies of its errors that are not what the document's have in common, as source; empty where none is
 */
public record ServerMethod(ApiMethod method, String template, String errors) {

    private static final String NAMED_BY_RESULT = "x-named-by-result";

    /** A method beside others of a document, of which these are the paths. */
    static ServerMethod of(ApiMethod method, PathTemplates paths, String errors) {
        return new ServerMethod(method, paths.of(WirePath.served(method.path())), errors);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Name of the class of its results, such as {@code CreateWidgetResult}: all methods of an operation share it. */
    public String resultName() {
        return JavaNames.typeName(method.operationId()) + "Result";
    }

    /** The path with names that a template of JAX-RS may have. */
    public String pathLiteral() {
        String path = template;
        for (Argument each : method.parameters()) {
            if (each.in().equals("path")) {
                String name = Argument.templateName(each.wireName(), each.name());
                path = path.replace("{" + each.wireName() + "}", "{" + name + "}")
                        .replace("{" + each.wireName() + ": ", "{" + name + ": ");
            }
        }
        return Text.literal(path);
    }

    public String summaryLiteral() {
        return Text.documentation(method.summary());
    }

    public boolean hasSummary() {
        return !method.summary().isEmpty();
    }

    /** Its security as Swagger v3 annotations in source. */
    public String swaggerSecurity() {
        return method.security().stream()
                .map(SecurityAlternative::swagger)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Names of the fields of its form that are JSON, as source; empty where there are none. */
    public String jsonFields() {
        return method.formFields().stream()
                .filter(FormField::isJson)
                .map(FormField::literal)
                .collect(Collectors.joining(", "));
    }

    public boolean hasJsonFields() {
        return !jsonFields().isEmpty();
    }

    /** What its body of text may be, as source; empty where that is anything. */
    public String listedTexts() {
        return method.textValues().stream().map(Text::literal).collect(Collectors.joining(", "));
    }

    public boolean listsTextValues() {
        return !listedTexts().isEmpty();
    }

    /** How the fields of its form are written that have a style, as source; empty where there are none. */
    public String styledFields() {
        return method.formFields().stream()
                .map(FormField::annotation)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public boolean hasStyledFields() {
        return !styledFields().isEmpty();
    }

    /** The statuses of its responses as source. */
    public String statuses() {
        return method.responses().stream()
                .map(ResponseCase::status)
                .distinct()
                .map(Text::literal)
                .collect(Collectors.joining(", "));
    }

    public String notImplementedLiteral() {
        return Text.literal(method.operationId() + " is not implemented");
    }

    /** Media types of its requests as source. */
    public String consumes() {
        return method.bodyTypes().stream().map(Text::literal).collect(Collectors.joining(", "));
    }

    /** Whether there must be a body: where there need not, JAX-RS must not ask for its media type. */
    private boolean bodyRequired() {
        return method.parameters().stream().anyMatch(each -> each.isBody() && each.required());
    }

    /** Whether JAX-RS must look at the media type: not where the body may be missing, unless it chooses the method. */
    public boolean isChosenByMediaType() {
        return method.sendsBody() && (bodyRequired() || !method.id().equals(method.operationId()));
    }

    /**
     * Media types of its responses as source, or empty where a success need not have content: what can be sent is then no
     * question of the Accept header, and an error is sent in any case (RFC 9110, 15.5.7). Beside a range such as {@code image/*} stands
     * one type of it: JAX-RS makes 406 of what stays a range, before it looks at the type that the result names (Jakarta
     * REST 3.1, 3.8).
     */
    public String produces() {
        List<ResponseCase> successes = ClientMethod.successes(method.responses());
        if (successes.isEmpty() || !successes.stream().allMatch(ResponseCase::hasBody)) {
            return "";
        }
        return Stream.concat(successes.stream(), method.responses().stream())
                .flatMap(each -> each.mediaTypes().stream())
                .flatMap(each -> each.matches("[^*/]+/\\*")
                        ? Stream.of(each, each.replace("*", NAMED_BY_RESULT))
                        : Stream.of(each))
                .distinct()
                .map(Text::literal)
                .collect(Collectors.joining(", "));
    }

    /** Media types of its successes as source; empty where there are no two. */
    public String gives() {
        List<String> types = ClientMethod.successes(method.responses()).stream()
                .flatMap(each -> each.mediaTypes().stream())
                .distinct()
                .toList();
        return types.size() < 2 || produces().isEmpty()
                ? ""
                : types.stream().map(Text::literal).collect(Collectors.joining(", "));
    }

    public boolean givesSeveral() {
        return !gives().isEmpty();
    }

    public boolean hasContent() {
        return !produces().isEmpty();
    }
}
