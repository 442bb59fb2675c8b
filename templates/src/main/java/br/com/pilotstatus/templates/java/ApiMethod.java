package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An operation as a Java method: what a client and a server ask of it alike.
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
 * @param textValues  what its body of text may be; empty: anything
 * @param responses   declared responses; in a client's method, one of each status
 * @param security    alternatives; empty: no credentials
 * @param repeatable  what {@code x-repeatable} says, or {@code null} where the spec is silent
 * @param deprecated  whether the spec deprecates it
 */
public record ApiMethod(
        String id,
        String operationId,
        String httpMethod,
        String path,
        String pointer,
        List<String> javadoc,
        String summary,
        List<Argument> parameters,
        List<String> bodyTypes,
        List<FormField> formFields,
        List<String> textValues,
        List<ResponseCase> responses,
        List<SecurityAlternative> security,
        @Nullable Boolean repeatable,
        boolean deprecated) {

    private static final Pattern SENTENCE = Pattern.compile("^.*?[.!?](?= )");

    /** The method that sends a body; {@code null}: none. */
    static ApiMethod of(
            Operation operation, Api api, Types types, @Nullable TypedContent body, List<ResponseCase> responses) {
        String id = operation.id();
        return new ApiMethod(
                id,
                id,
                operation.method().toUpperCase(Locale.ROOT),
                operation.path(),
                operation.pointer().toString(),
                Docs.operation(operation),
                operation.summary(),
                MethodArguments.of(operation, api, types, body),
                body == null ? List.of() : body.mediaTypes(),
                body == null ? List.of() : body.fields(),
                body == null ? List.of() : body.textValues(),
                responses,
                SecurityAlternative.of(operation),
                operation.repeatable(),
                operation.isDeprecated());
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
        String types = some.stream()
                .filter(each -> each.label().equals(label))
                .map(ResponseCase::mediaType)
                .distinct()
                .collect(Collectors.joining(", "));
        return with(id + "As" + label, "Asks for " + types + ".", some);
    }

    /** The same with the responses as a client receives them. */
    ApiMethod receiving() {
        return with(id, null, responses.stream().map(ResponseCase::received).toList());
    }

    /** The same with one more sentence in its Javadoc. */
    ApiMethod saying(String sentence) {
        return with(id, sentence, responses);
    }

    /** The same without the headers that a client sends by itself. */
    ApiMethod without(OwnHeaders own) {
        if (own.hidden().isEmpty()) {
            return this;
        }
        List<Argument> rest =
                parameters.stream().filter(each -> !own.hides(each)).toList();
        return with(id, String.join(" ", own.javadoc()), responses, rest);
    }

    private ApiMethod with(String name, @Nullable String sentence, List<ResponseCase> some) {
        return with(name, sentence, some, parameters);
    }

    private ApiMethod with(String name, @Nullable String sentence, List<ResponseCase> some, List<Argument> arguments) {
        List<String> lines = new ArrayList<>(javadoc);
        if (sentence != null) {
            List<String> more = Text.javadoc(sentence);
            lines.addAll(List.of("", " <p>" + more.get(0).strip()));
            lines.addAll(more.subList(1, more.size()));
        }
        return new ApiMethod(
                name,
                operationId,
                httpMethod,
                path,
                pointer,
                lines,
                summary,
                arguments,
                bodyTypes,
                formFields,
                textValues,
                some,
                security,
                repeatable,
                deprecated);
    }

    public String idLiteral() {
        return Text.literal(operationId);
    }

    /** The first sentence of its Javadoc. */
    public String brief() {
        String paragraph = String.join(
                        "", javadoc.stream().takeWhile(each -> !each.isBlank()).toList())
                .strip();
        Matcher sentence = SENTENCE.matcher(paragraph);
        return sentence.find() ? sentence.group() : paragraph;
    }

    public boolean sendsBody() {
        return !bodyTypes.isEmpty();
    }

    /** Fully qualified names of the types of its arguments and of the given responses. */
    Set<String> imports(List<ResponseCase> answers) {
        Set<String> imports = new TreeSet<>();
        parameters.forEach(each -> imports.addAll(each.imports()));
        answers.forEach(each -> imports.addAll(each.imports()));
        return imports;
    }
}
