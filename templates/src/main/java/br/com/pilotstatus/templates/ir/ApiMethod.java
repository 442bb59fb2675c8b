package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.ir.EffectiveSpec.Content;
import br.com.pilotstatus.templates.ir.EffectiveSpec.Located;
import br.com.pilotstatus.templates.spec.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An operation as a Java method.
 *
 * @param id          operationId, which is the name of the method
 * @param httpMethod  such as {@code POST}
 * @param path        path template of the spec
 * @param pointer     where the spec has it
 * @param javadoc     lines of its Javadoc
 * @param summary     what the spec says of it in short
 * @param parameters  arguments in the order of the method
 * @param bodyType    media type of the request body, or {@code null} where it has none
 * @param responses   declared responses
 * @param security    alternatives; empty: no credentials
 * @param repeatable  what {@code x-repeatable} says, or {@code null} where the spec is silent
 * @param deprecated  whether the spec deprecates it
 */
public record ApiMethod(String id, String httpMethod, String path, String pointer, List<String> javadoc,
        String summary, List<Parameter> parameters, String bodyType, List<ResponseCase> responses,
        List<Security> security, Boolean repeatable, boolean deprecated) {

    static ApiMethod of(Located at, EffectiveSpec spec, Types types) {
        JsonNode operation = at.node();
        JsonNode requestBody = spec.resolve(operation.path("requestBody"));
        Content content = requestContent(requestBody, at);
        List<String> statuses = operation.path("responses").properties().stream().map(Map.Entry::getKey)
                .filter(each -> !each.startsWith("x-")).toList();
        List<ResponseCase> responses = new ArrayList<>();
        for (String status : statuses) {
            JsonNode response = spec.resolve(operation.path("responses").path(status));
            refuseOtherSuccess(response, at, status, statuses);
            responses.add(ResponseCase.of(status.replace('x', 'X'), response, statuses, types, spec));
        }
        return new ApiMethod(operation.path("operationId").asString(), at.method().toUpperCase(Locale.ROOT), at.path(),
                at.pointer(), Docs.operation(operation, at.method(), at.path()), operation.path("summary").asString(""),
                Parameters.of(at, spec, types, requestBody, content), content == null ? null : content.mediaType(),
                responses, Security.of(spec.security(operation)),
                operation.has("x-repeatable") ? operation.get("x-repeatable").asBoolean() : null,
                operation.path("deprecated").asBoolean(false));
    }

    private static Content requestContent(JsonNode requestBody, Located at) {
        Content content = EffectiveSpec.jsonContent(requestBody);
        if (content == null && !requestBody.path("content").isEmpty()) {
            throw new UnsupportedSpecException(at.pointer() + "/requestBody/content",
                    "request bodies of " + requestBody.path("content").propertyNames()
                            + " are not supported; declare application/json");
        }
        return content;
    }

    /** An error that is not JSON is given as text or bytes; a success that is not would lose its type. */
    private static void refuseOtherSuccess(JsonNode response, Located at, String status, List<String> statuses) {
        boolean success = status.startsWith("2") || status.equals("default") && statuses.size() == 1;
        if (success && EffectiveSpec.jsonContent(response) == null && !response.path("content").isEmpty()) {
            throw new UnsupportedSpecException(at.pointer() + "/responses/" + status + "/content",
                    "successes of " + response.path("content").propertyNames()
                            + " are not supported; declare application/json");
        }
    }

    /** Name of the class of its results, such as {@code CreateWidgetResult}. */
    public String resultName() {
        return JavaNames.typeName(id) + "Result";
    }

    /** What a success gives: a type, {@code Void} where there is no content, a sealed interface where types differ. */
    public String returnType() {
        Set<String> types = successTypes();
        if (types.isEmpty()) {
            return "Void";
        }
        return hasSuccessClass() ? successName() : (mayReturnNothing() ? "@Nullable " : "") + types.iterator().next();
    }

    /** Whether successes differ in type, so that they need a sealed interface of their own. */
    public boolean hasSuccessClass() {
        return successTypes().size() > 1;
    }

    /** Name of the sealed interface of successes that differ in type, such as {@code CreateWidgetSuccess}. */
    public String successName() {
        return JavaNames.typeName(id) + "Success";
    }

    /** Whether one of its successes has a body and another has none. */
    boolean mayReturnNothing() {
        return !hasSuccessClass() && !successTypes().isEmpty() && !successes().stream().allMatch(ResponseCase::hasBody);
    }

    /** What the Javadoc of a method says of what it returns. */
    public String returnDoc() {
        return mayReturnNothing() ? "the typed answer; null where the status has no body" : "the typed answer; never null";
    }

    /** What the Javadoc of an asynchronous method says of what it returns. */
    public String futureDoc() {
        String result = !returnsValue() ? "call, which gives null" : mayReturnNothing()
                ? "typed answer, null where the status has no body" : "typed answer";
        return "the future of the " + result + "; never null";
    }

    private Set<String> successTypes() {
        return successes().stream().filter(ResponseCase::hasBody).map(ResponseCase::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The return type of the plain method. */
    public String methodType() {
        return returnsValue() ? returnType() : "void";
    }

    /** Name of the argument with options for one call, free among the others. */
    public String optionsName() {
        Set<String> taken = new HashSet<>();
        parameters.forEach(each -> taken.add(each.name()));
        return Names.free("options", taken);
    }

    public boolean returnsValue() {
        return !returnType().equals("Void");
    }

    /** Declared successes; where the spec declares none, what it declares for all statuses. */
    public List<ResponseCase> successes() {
        List<ResponseCase> declared = responses.stream().filter(ResponseCase::isSuccess).toList();
        return declared.isEmpty() ? responses.stream().filter(each -> each.status().equals("default")).toList() : declared;
    }

    public List<Parameter> requiredParameters() {
        return parameters.stream().filter(each -> each.required() || each.isBody()).toList();
    }

    public List<Parameter> optionalParameters() {
        return parameters.stream().filter(each -> !each.required() && !each.isBody()).toList();
    }

    public boolean hasOptionalParameters() {
        return !optionalParameters().isEmpty();
    }

    /** Whether there must be a body: where there need not, JAX-RS must not ask for its media type. */
    public boolean bodyRequired() {
        return parameters.stream().anyMatch(each -> each.isBody() && each.required());
    }

    public boolean hasParameters() {
        return !parameters.isEmpty();
    }

    public String idLiteral() {
        return Text.literal(id);
    }

    public String pathLiteral() {
        return Text.literal(path);
    }

    public String summaryLiteral() {
        return Text.literal(summary);
    }

    public boolean hasSummary() {
        return !summary.isEmpty();
    }

    public boolean hasRepeatable() {
        return repeatable != null;
    }

    public boolean isSecured() {
        return !security.isEmpty();
    }

    /** Its security as Swagger v3 annotations in source. */
    public String swaggerSecurity() {
        return security.stream().map(Security::swagger).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Media types of its responses as source, or empty where none has content. */
    public String produces() {
        return responses.stream().map(ResponseCase::mediaType).filter(Objects::nonNull).distinct()
                .map(Text::literal).collect(Collectors.joining(", "));
    }

    public boolean hasContent() {
        return !produces().isEmpty();
    }

    /** Fully qualified names of the types of its arguments and of the given responses. */
    Set<String> imports(List<ResponseCase> answers) {
        Set<String> imports = new TreeSet<>();
        parameters.forEach(each -> imports.addAll(each.imports()));
        answers.forEach(each -> imports.addAll(each.imports()));
        return imports;
    }
}
