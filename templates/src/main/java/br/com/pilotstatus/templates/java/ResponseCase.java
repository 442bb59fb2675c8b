package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One declared response of an operation: what a client and a server ask of it alike.
 *
 * @param status      such as {@code 201}, {@code 4XX} or {@code default}
 * @param label       what tells its body from others of the same status, such as {@code Csv}; empty: it is preferred
 * @param record      simple name of its record, such as {@code Created}, or {@code CreatedCsv}
 * @param factory     name of its factory method, such as {@code created}
 * @param description what the spec says of it
 * @param body        type of its body, or {@code null} where it has none
 * @param mediaTypes  media types of its body, the preferred one first; empty where it has none
 * @param anyOfThem   whether who answers must say which media type it is
 * @param headers     its declared headers
 * @param declared    the other statuses of the operation, which a range or default does not stand for
 * @param exception   simple name of the exception that is its own, or {@code null} where its status' one will do
 * @param isSecret    whether its body as a whole is a secret
 * @param mayBeNull   whether its body may be JSON's null
 * @param textValues  what a body of text may be; empty: anything
 * @param imports     fully qualified names that it needs
 */
public record ResponseCase(
        String status,
        String label,
        String record,
        String factory,
        String description,
        @Nullable String body,
        List<String> mediaTypes,
        boolean anyOfThem,
        List<Header> headers,
        List<String> declared,
        @Nullable String exception,
        boolean isSecret,
        boolean mayBeNull,
        List<String> textValues,
        Set<String> imports) {

    /**
     * A declared response header.
     *
     * @param literal  its name as a Java string literal
     * @param name     its name in Java
     * @param type     type of its value
     * @param required whether every answer has it
     */
    public record Header(String literal, String name, String type, boolean required) {}

    /** The same with every type whose simple name is that of a record of the result written in full. */
    ResponseCase avoiding(Set<String> records) {
        String name = body;
        Set<String> kept = new TreeSet<>();
        for (String each : imports) {
            String simple = each.substring(each.lastIndexOf('.') + 1);
            if (name != null && records.contains(simple)) {
                // The annotation of a type stands in front of its simple name, behind the package.
                name = name.replaceAll(
                        "(@Nullable )?\\b" + simple + "\\b",
                        each.substring(0, each.length() - simple.length()) + "$1" + simple);
            } else {
                kept.add(each);
            }
        }
        return new ResponseCase(
                status,
                label,
                record,
                factory,
                description,
                name,
                mediaTypes,
                anyOfThem,
                headers,
                declared,
                exception,
                isSecret,
                mayBeNull,
                textValues,
                kept);
    }

    /** The same as a client receives it: bytes with what is told of them. */
    ResponseCase received() {
        if (!Objects.equals(body, "InputStream") || isError() && !status.equals("default")) {
            return this;
        }
        Set<String> needed = new TreeSet<>(imports);
        needed.remove("java.io.InputStream");
        needed.add(Packages.MODEL + ".BinaryBody");
        return new ResponseCase(
                status,
                label,
                record,
                factory,
                description,
                "BinaryBody",
                mediaTypes,
                anyOfThem,
                headers,
                declared,
                exception,
                isSecret,
                mayBeNull,
                textValues,
                needed);
    }

    /** The type of the body with what it takes to hold null: the annotation stands in front of the simple name. */
    public String orNull() {
        String annotation = "@org.jspecify.annotations.Nullable ";
        String type = String.valueOf(body);
        if (!mayBeNull) {
            return type;
        }
        return type.endsWith("[]")
                ? type.substring(0, type.length() - 2) + ' ' + annotation + "[]"
                : type.replaceFirst("^((?:[a-z_$][\\w$]*\\.)*)", "$1" + annotation);
    }

    /** The media type that is preferred, or {@code null} where it has no body. */
    public @Nullable String mediaType() {
        return hasBody() ? mediaTypes.get(0) : null;
    }

    /** The same as a Java string literal; only of a response with a body. */
    public String mediaTypeLiteral() {
        return Text.literal(mediaTypes.get(0));
    }

    /** What tells the type of the body at run time, as source; only of a response with a body. A class is cheaper to load. */
    public String typeToken() {
        return isGeneric() ? "new GenericType<" + body + ">() { }.getType()" : body + ".class";
    }

    boolean isGeneric() {
        return body != null && body.indexOf('<') >= 0;
    }

    /** The media types of the body as a client expects them, as source: each is a success of its own. */
    public List<String> expected() {
        return mediaTypes.stream().map(Text::literal).toList();
    }

    public boolean hasBody() {
        return body != null;
    }

    public boolean isFixed() {
        return status.matches("\\d{3}");
    }

    public boolean isSuccess() {
        return status.startsWith("2");
    }

    boolean isRedirect() {
        return StatusNames.isRedirect(status);
    }

    /** Whether the document says more of a redirect than that. */
    boolean isToldRedirect() {
        return isRedirect() && (hasBody() || !headers.isEmpty());
    }

    public boolean hasException() {
        return exception != null;
    }

    /** Whether it is an error; what is declared for all other statuses is taken for one. */
    public boolean isError() {
        return status.startsWith("4") || status.startsWith("5") || status.equals("default");
    }

    public List<String> javadoc() {
        return Text.javadoc(description);
    }

    /** The statuses that count as this success, as arguments in source. */
    public String successStatuses() {
        return isFixed() ? status : status.startsWith("3") ? "300, 399" : "200, 299";
    }

    public String descriptionLiteral() {
        return Text.documentation(description);
    }

    /** The members of the Swagger v3 annotation of the body's schema, as source; only of a response with a body. */
    public String swaggerSchema() {
        String type = Objects.requireNonNull(body);
        return type.equals("InputStream")
                ? "type = \"string\", format = \"binary\""
                : "implementation = " + type.replaceAll("<.*>", "") + ".class";
    }
}
