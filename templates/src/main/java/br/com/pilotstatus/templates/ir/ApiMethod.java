package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.ir.EffectiveSpec.Located;
import br.com.pilotstatus.templates.spec.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An operation as a Java method.
 *
 * @param id          name of the method: the operationId, and more where an operation has several methods
 * @param operationId the operation's own name
 * @param httpMethod  such as {@code POST}
 * @param path        path template of the spec
 * @param pointer     where the spec has it
 * @param javadoc     lines of its Javadoc
 * @param summary     what the spec says of it in short
 * @param parameters  arguments in the order of the method
 * @param bodyTypes   media types of the request body, the preferred one first; empty where it has none
 * @param formFields  the properties of its form that are not plain text
 * @param responses   declared responses; in a client's method, one of each status
 * @param security    alternatives; empty: no credentials
 * @param repeatable  what {@code x-repeatable} says, or {@code null} where the spec is silent
 * @param deprecated  whether the spec deprecates it
 */
public record ApiMethod(String id, String operationId, String httpMethod, String path, String pointer,
        List<String> javadoc, String summary, List<Parameter> parameters, List<String> bodyTypes, List<FormField> formFields,
        List<ResponseCase> responses, List<Security> security, Boolean repeatable, boolean deprecated) {

    /** The method that sends a body; {@code null}: none. */
    static ApiMethod of(Located at, EffectiveSpec spec, Types types, TypedContent body, List<ResponseCase> responses) {
        JsonNode operation = at.node();
        String id = operation.path("operationId").asString();
        return new ApiMethod(id, id, at.method().toUpperCase(Locale.ROOT), at.path(),
                at.pointer(), Docs.operation(operation, at.method(), at.path()), operation.path("summary").asString(""),
                Parameters.of(at, spec, types, body), body == null ? List.of() : body.mediaTypes(),
                body == null ? List.of() : body.fields(),
                responses, Security.of(spec.security(operation)),
                operation.has("x-repeatable") ? operation.get("x-repeatable").asBoolean() : null,
                operation.path("deprecated").asBoolean(false));
    }

    /** The same under the name that says what it sends. */
    ApiMethod sending(TypedContent body) {
        return with(id + "From" + body.label(), "Sends " + body.mediaTypes().get(0) + ".", responses);
    }

    /** The same with some of the responses. */
    ApiMethod expecting(List<ResponseCase> some) {
        return with(id, null, some);
    }

    /** The same with some of the responses, under the name that says what it asks for. */
    ApiMethod expecting(List<ResponseCase> some, String label) {
        String types = some.stream().filter(each -> each.label().equals(label)).map(ResponseCase::mediaType).distinct()
                .collect(Collectors.joining(", "));
        return with(id + "As" + label, "Asks for " + types + ".", some);
    }

    private ApiMethod with(String name, String sentence, List<ResponseCase> some) {
        List<String> lines = new ArrayList<>(javadoc);
        if (sentence != null) {
            lines.addAll(List.of("", " <p>" + Text.javadoc(sentence).get(0).strip()));
        }
        return new ApiMethod(name, operationId, httpMethod, path, pointer, lines, summary, parameters, bodyTypes, formFields,
                some,
                security, repeatable, deprecated);
    }

    /** Name of the class of its results, such as {@code CreateWidgetResult}: all methods of an operation share it. */
    public String resultName() {
        return JavaNames.typeName(operationId) + "Result";
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
        return successes(responses);
    }

    static List<ResponseCase> successes(List<ResponseCase> responses) {
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
        return Text.literal(operationId);
    }

    public String pathLiteral() {
        return Text.literal(path);
    }

    /** The path with names that a template of JAX-RS may have. */
    public String serverPathLiteral() {
        String template = path;
        for (Parameter each : parameters) {
            if (each.in().equals("path")) {
                template = template.replace("{" + each.wireName() + "}",
                        "{" + Parameter.templateName(each.wireName(), each.name()) + "}");
            }
        }
        return Text.literal(template);
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

    /** Names of the fields of its form that are JSON, as source; empty where there are none. */
    public String jsonFields() {
        return formFields.stream().filter(FormField::isJson).map(FormField::literal).collect(Collectors.joining(", "));
    }

    public boolean hasJsonFields() {
        return !jsonFields().isEmpty();
    }

    public boolean sendsBody() {
        return !bodyTypes.isEmpty();
    }

    /** The media type that a client sends, as source. */
    public String bodyTypeLiteral() {
        return Text.literal(bodyTypes.get(0));
    }

    /** Media types of its requests as source. */
    public String consumes() {
        return bodyTypes.stream().map(Text::literal).collect(Collectors.joining(", "));
    }

    /** Whether JAX-RS must look at the media type: not where the body may be missing, unless it chooses the method. */
    public boolean isChosenByMediaType() {
        return sendsBody() && (bodyRequired() || !id.equals(operationId));
    }

    /** Media types of its responses as source, or empty where none has content. */
    public String produces() {
        return responses.stream().flatMap(each -> each.mediaTypes().stream()).distinct()
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
