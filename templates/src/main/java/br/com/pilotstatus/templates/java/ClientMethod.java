package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Response;
import br.com.pilotstatus.templates.openapi.SecretNames;
import br.com.pilotstatus.templates.openapi.WirePath;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.MissingNode;

/**
 * A method of a client: what its templates ask beyond {@link ApiMethod}.
 *
 * @param method      the method, with one response of each status, without what the client sends by itself
 * @param idempotency what the runtime asks of its idempotency key, as arguments in source; {@code null} without one
 * @param views       what the runtime asks of headers of views, as calls in source
 * @param errorRules  what the runtime asks of its errors, as source; {@code null} where the spec says nothing
 * @param server      the server that it has of its own, as a literal; {@code null} where it has none
 * @param errorTypes  media types of its errors as source; {@code null} where they are what every client takes
 * @param secrets     names of parameters that are secrets though their names do not tell, as source; {@code null} without any
 */
public record ClientMethod(
        ApiMethod method,
        @Nullable String idempotency,
        List<String> views,
        @Nullable String errorRules,
        @Nullable String server,
        @Nullable String errorTypes,
        @Nullable String secrets,
        @Nullable PagedMethod paged) {

    static ClientMethod of(ApiMethod method, OwnHeaders own, Operation operation, Api api) {
        String rules =
                ErrorRules.source(operation.retry(), operation.pointer().child("x-retry"), MissingNode.getInstance());
        return new ClientMethod(
                redirecting(method.without(own).receiving()),
                own.idempotency(),
                own.views(),
                rules,
                Servers.own(operation, api),
                errorTypes(operation),
                secrets(operation),
                null);
    }

    /** The same with a method beside it that gives the whole list, where it is one that comes page by page. */
    ClientMethod paged(Operation operation, Types types) {
        return new ClientMethod(
                method,
                idempotency,
                views,
                errorRules,
                server,
                errorTypes,
                secrets,
                PagedMethod.of(operation, this, types));
    }

    /** The same with a word on redirects, where they are results: their headers are what matters. */
    private static ApiMethod redirecting(ApiMethod method) {
        List<ResponseCase> successes = successes(method.responses());
        List<String> redirects = successes.stream()
                .filter(ResponseCase::isRedirect)
                .map(ResponseCase::status)
                .distinct()
                .toList();
        return redirects.isEmpty()
                ? method
                : method.saying(
                        "%s a redirect (%s), which is not followed: `%sWithResponse` gives its status and headers, `Location` among them."
                                .formatted(
                                        redirects.size() == successes.size() ? "Answered with" : "May be answered with",
                                        String.join(", ", redirects),
                                        method.id()));
    }

    private static @Nullable String errorTypes(Operation operation) {
        String types = operation.responses().values().stream()
                .filter(Response::isError)
                .flatMap(each -> each.content().stream())
                .map(MediaType::name)
                .filter(each -> !each.equalsIgnoreCase("application/json"))
                .distinct()
                .map(Text::literal)
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? null : types;
    }

    private static @Nullable String secrets(Operation operation) {
        String names = operation.parameters().stream()
                .filter(each -> each.schema().isSecret(each.name()) && !SecretNames.contains(each.name()))
                .map(each -> Text.literal(each.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** What a success gives: a type, {@code Void} where there is no content, a sealed interface where types differ. */
    public String returnType() {
        Set<String> types = successTypes();
        if (types.isEmpty()) {
            return "Void";
        }
        return hasSuccessClass()
                ? successName()
                : (mayReturnNull() ? "@Nullable " : "") + types.iterator().next();
    }

    /** Whether successes differ in type, so that they need a sealed interface of their own. */
    public boolean hasSuccessClass() {
        return successTypes().size() > 1;
    }

    /** Name of the sealed interface of successes that differ in type, such as {@code CreateWidgetSuccess}. */
    public String successName() {
        return JavaNames.typeName(method.id()) + "Success";
    }

    /** Whether one of its successes has a body and another has none. */
    private boolean mayReturnNothing() {
        return !hasSuccessClass()
                && !successTypes().isEmpty()
                && !successes().stream().allMatch(ResponseCase::hasBody);
    }

    /** Whether a call may give null. */
    boolean mayReturnNull() {
        return mayReturnNothing() || mayBeNull();
    }

    /** Whether the body of its successes may be JSON's null. */
    private boolean mayBeNull() {
        return !hasSuccessClass() && successes().stream().anyMatch(ResponseCase::mayBeNull);
    }

    /** What the Javadoc of a method says of what it returns. */
    public String returnDoc() {
        return "the typed response; " + (isNullWhere().isEmpty() ? "never null" : isNullWhere());
    }

    /** When a call gives null, as a clause; empty: never. */
    private String isNullWhere() {
        String nothing = mayReturnNothing() ? "where the status has no body" : "";
        String none = mayBeNull() ? "where the body is <code>null</code>" : "";
        return nothing.isEmpty() && none.isEmpty()
                ? ""
                : "null " + nothing + (nothing.isEmpty() || none.isEmpty() ? "" : ", and ") + none;
    }

    /** What the Javadoc of an asynchronous method says of what it returns. */
    public String futureDoc() {
        String result = !returnsValue()
                ? "call, which gives null"
                : "typed response" + (isNullWhere().isEmpty() ? "" : ", " + isNullWhere());
        return "the future of the " + result + "; never null";
    }

    private Set<String> successTypes() {
        return successes().stream()
                .filter(ResponseCase::hasBody)
                .map(ResponseCase::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The return type of the plain method. */
    public String methodType() {
        return returnsValue() ? returnType() : "void";
    }

    /** Name of the argument with options for one call, free among the others. */
    public String optionsName() {
        Set<String> taken = new HashSet<>();
        method.parameters().forEach(each -> taken.add(each.name()));
        return FreeNames.free("options", taken);
    }

    public boolean returnsValue() {
        return !returnType().equals("Void");
    }

    /** Whether the body of one of its successes is a secret as a whole. */
    public boolean isSecret() {
        return successes().stream().anyMatch(ResponseCase::isSecret);
    }

    public boolean hasSecrets() {
        return secrets != null;
    }

    public boolean hasErrorTypes() {
        return errorTypes != null;
    }

    /** Declared successes; where the spec declares none, what it declares for all statuses. */
    public List<ResponseCase> successes() {
        return successes(method.responses());
    }

    /** A redirect is a result where its headers or its body are declared, or where nothing else is. */
    static List<ResponseCase> successes(List<ResponseCase> responses) {
        boolean redirects = responses.stream().noneMatch(ResponseCase::isSuccess);
        List<ResponseCase> declared = responses.stream()
                .filter(each -> each.isSuccess() || each.isToldRedirect() || redirects && each.isRedirect())
                .toList();
        return declared.isEmpty()
                ? responses.stream()
                        .filter(each -> each.status().equals("default"))
                        .toList()
                : declared;
    }

    /** The responses that have an exception of their own. */
    public List<ResponseCase> ownErrors() {
        return method.responses().stream().filter(ResponseCase::hasException).toList();
    }

    public List<Argument> requiredParameters() {
        return method.parameters().stream()
                .filter(each -> each.required() || each.isBody())
                .toList();
    }

    public List<Argument> optionalParameters() {
        return method.parameters().stream()
                .filter(each -> !each.required() && !each.isBody())
                .toList();
    }

    public boolean hasOptionalParameters() {
        return !optionalParameters().isEmpty();
    }

    boolean usesViews() {
        return !views.isEmpty();
    }

    /** What makes its call that of a view, as source; empty where one call does for all. */
    public String inView() {
        return usesViews() ? ".in(view)" : "";
    }

    public String pathLiteral() {
        return Text.literal(WirePath.sent(method.path()));
    }

    public boolean hasRepeatable() {
        return method.repeatable() != null;
    }

    /** The media type that a client sends, as source. */
    public String bodyTypeLiteral() {
        return Text.literal(method.bodyTypes().get(0));
    }
}
