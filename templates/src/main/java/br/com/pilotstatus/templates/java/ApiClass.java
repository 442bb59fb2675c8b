package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.schema.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The operations of one tag.
 *
 * @param packageName where it goes
 * @param name        simple name, such as {@code NumbersApi}
 * @param tag         the tag
 * @param accessor    name of the method of a client that leads to it, such as {@code numbers}
 * @param javadoc     lines of its Javadoc
 * @param methods     the client's methods, in the order of the spec
 * @param serverMethods the server's
 */
public record ApiClass(
        String packageName,
        String name,
        String tag,
        String accessor,
        List<String> javadoc,
        List<ClientMethod> methods,
        List<ServerMethod> serverMethods) {

    /** What the names of classes end in that make the calls of a client. */
    public static final String IMPLEMENTATION = "Impl";

    private static final String ERROR_RULES = "br.com.pilotstatus.client.internal.failure.ErrorRules";

    /** Simple name of the API class of a tag. */
    public static String nameOf(String tag) {
        return JavaNames.typeName(tag) + "Api";
    }

    /** Simple name of the class with the same operations as futures, such as {@code NumbersAsyncApi}. */
    public String asyncName() {
        return asyncNameOf(tag);
    }

    /** Simple name of the class with the operations of a tag as futures. */
    public static String asyncNameOf(String tag) {
        return JavaNames.typeName(tag) + "AsyncApi";
    }

    /** Simple name of the server's interface without default methods. */
    public String completeName() {
        return completeNameOf(tag);
    }

    /** Simple name of the server's interface without default methods of a tag. */
    public static String completeNameOf(String tag) {
        return "Complete" + nameOf(tag);
    }

    /** Simple name of the class that makes the calls. */
    public String implementation() {
        return name + IMPLEMENTATION;
    }

    /** Simple name of the class that makes the calls whose results are futures. */
    public String asyncImplementation() {
        return asyncName() + IMPLEMENTATION;
    }

    /** The tag as Javadoc. */
    public String tagDoc() {
        return String.join("", Text.javadoc(tag)).strip();
    }

    public String tagLiteral() {
        return Text.literal(tag);
    }

    /** What a client's class imports. */
    public Set<String> clientImports() {
        Set<String> imports = new TreeSet<>();
        methods.forEach(each -> imports.addAll(each.method().imports(each.successes())));
        imports.removeIf(each -> each.startsWith("jakarta.validation."));
        if (methods.stream().flatMap(each -> each.successes().stream()).anyMatch(ResponseCase::isGeneric)) {
            imports.add("jakarta.ws.rs.core.GenericType");
        }
        boolean nullable = methods.stream()
                .flatMap(each -> each.method().parameters().stream())
                .anyMatch(each -> !each.required());
        imports.add("org.jspecify.annotations.NullMarked");
        if (nullable || methods.stream().anyMatch(ClientMethod::mayReturnNull)) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        return imports;
    }

    /** Whether one of its operations takes a header of a view of the client. */
    public boolean usesViews() {
        return methods.stream().anyMatch(ClientMethod::usesViews);
    }

    /** What makes its calls for a view, as source: the original's, where none of them takes its header. */
    public String inView() {
        String calls = "(" + implementation() + ") original." + accessor + "()";
        return usesViews() ? "new " + implementation() + "(" + calls + ", transport)" : calls;
    }

    /** What a client's interface imports. */
    public Set<String> interfaceImports() {
        Set<String> imports = clientImports();
        methods.stream()
                .map(ClientMethod::paged)
                .filter(Objects::nonNull)
                .forEach(each -> imports.addAll(each.imports()));
        return imports;
    }

    /** What a client's class of futures imports. */
    public Set<String> asyncImports() {
        Set<String> imports = clientImports();
        imports.remove("jakarta.ws.rs.core.GenericType");
        imports.add("java.util.concurrent.CompletableFuture");
        return imports;
    }

    /** What the classes import that make the calls; those are in a package of their own. */
    public Set<String> implementationImports() {
        Set<String> imports = clientImports();
        methods.stream()
                .filter(ClientMethod::hasSuccessClass)
                .forEach(each -> imports.add(packageName + "." + each.successName()));
        if (methods.stream().anyMatch(each -> each.errorRules() != null)) {
            imports.addAll(List.of(ERROR_RULES, "java.util.Set"));
        }
        return imports;
    }

    /** What a server's interface imports, JAX-RS left aside. */
    public Set<String> serverImports() {
        Set<String> imports = new TreeSet<>();
        serverMethods.forEach(
                each -> imports.addAll(each.method().imports(each.method().responses())));
        boolean nullable = serverMethods.stream()
                .flatMap(each -> each.method().parameters().stream())
                .anyMatch(Argument::optionalInServer);
        imports.add("org.jspecify.annotations.NullMarked");
        if (nullable) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        serverMethods.stream()
                .map(each -> each.method().httpMethod())
                .distinct()
                .filter(each -> !each.equals("TRACE"))
                .forEach(each -> imports.add("jakarta.ws.rs." + each));
        imports.add("jakarta.ws.rs.Path");
        imports.add("jakarta.ws.rs.ServerErrorException");
        serverMethods.forEach(each -> {
            if (each.hasStyledFields()) {
                imports.addAll(List.of("br.com.pilotstatus.server.Styled", "br.com.pilotstatus.server.StyledField"));
            }
            if (each.isChosenByMediaType()) {
                imports.add("jakarta.ws.rs.Consumes");
            }
            if (each.hasContent()) {
                imports.add("jakarta.ws.rs.Produces");
            }
            each.method().parameters().forEach(parameter -> imports.addAll(parameter.bindingImports()));
        });
        return imports;
    }
}
