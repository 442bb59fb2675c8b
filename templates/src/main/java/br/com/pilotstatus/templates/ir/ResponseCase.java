package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.ir.EffectiveSpec.Located;
import br.com.pilotstatus.templates.spec.JavaNames;
import br.com.pilotstatus.templates.spec.StatusNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One declared response of an operation.
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
 * @param imports     fully qualified names that it needs
 */
public record ResponseCase(String status, String label, String record, String factory, String description, String body,
        List<String> mediaTypes, boolean anyOfThem, List<Header> headers, List<String> declared, Set<String> imports) {

    /** RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5: whatever the spec declares, they have none. */
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "205", "304");

    /**
     * A declared response header.
     *
     * @param literal  its name as a Java string literal
     * @param name     its name in Java
     * @param type     type of its value
     * @param required whether every answer has it
     */
    public record Header(String literal, String name, String type, boolean required) {
    }

    /** What a status may answer, preferred first: one for each thing that its body may be in Java. */
    static List<ResponseCase> of(String status, JsonNode response, List<String> all, Types types, EffectiveSpec spec,
            Located at) {
        boolean empty = at.method().equals("head") || WITHOUT_CONTENT.contains(status);
        List<TypedContent> contents = empty ? List.of()
                : TypedContent.of(response, spec, types, at.pointer() + "/responses/" + status);
        if (contents.isEmpty()) {
            return List.of(of(status, response, null, "", all, types, spec));
        }
        return contents.stream().map(each -> of(status, response, each, each == contents.get(0) ? "" : each.label(), all,
                types, spec)).toList();
    }

    private static ResponseCase of(String status, JsonNode response, TypedContent content, String label,
            List<String> all, Types types, EffectiveSpec spec) {
        String record = (status.equals("default") ? "OtherStatus" : StatusNames.of(status)) + label;
        List<Header> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("body", "status", "headers", "mediaType"));
        Set<String> imports = new TreeSet<>(content == null ? Set.of() : content.type().imports());
        response.path("headers").properties().forEach(each -> {
            if (!each.getKey().equalsIgnoreCase("content-type")) {
                JsonNode header = spec.resolve(each.getValue());
                JavaType value = types.of(header.path("schema"));
                imports.addAll(value.imports());
                headers.add(new Header(Text.literal(each.getKey()),
                        Names.free(JavaNames.memberName(each.getKey()), taken), value.name(),
                        header.path("required").asBoolean(false)));
            }
        });
        return new ResponseCase(status, label, record, Character.toLowerCase(record.charAt(0)) + record.substring(1),
                Text.sentence(response.path("description").asString(record)),
                content == null ? null : content.type().name(), content == null ? List.of() : content.mediaTypes(),
                content != null && content.isOfManyTypes(), headers,
                all.stream().filter(each -> each.matches("\\d{3}")).toList(), imports);
    }

    /** The same with every type whose simple name is that of a record of the result written in full. */
    ResponseCase avoiding(Set<String> records) {
        String name = body;
        Set<String> kept = new TreeSet<>();
        for (String each : imports) {
            String simple = each.substring(each.lastIndexOf('.') + 1);
            if (records.contains(simple)) {
                name = name.replaceAll("\\b" + simple + "\\b", each);
            } else {
                kept.add(each);
            }
        }
        return new ResponseCase(status, label, record, factory, description, name, mediaTypes, anyOfThem, headers, declared,
                kept);
    }

    /** The media type that is preferred, or {@code null} where it has no body. */
    public String mediaType() {
        return hasBody() ? mediaTypes.get(0) : null;
    }

    public boolean isOfOneMediaType() {
        return hasBody() && !anyOfThem;
    }

    public String mediaTypeLiteral() {
        return Text.literal(mediaType());
    }

    /** The media types of the body as source. */
    public String mediaTypeLiterals() {
        return mediaTypes.stream().map(Text::literal).collect(Collectors.joining(", "));
    }

    /** The media types of the body as Javadoc. */
    public String mediaTypeDoc() {
        return String.join("", Text.javadoc(String.join(", ", mediaTypes))).strip();
    }

    /** The same as a client expects them: each is a success of its own. */
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

    /** Whether it is an error; what is declared for all other statuses is taken for one. */
    public boolean isError() {
        return status.startsWith("4") || status.startsWith("5") || status.equals("default");
    }

    /** What an error's status must be to be this one, as source. */
    public String condition() {
        return isFixed() ? "status == " + status
                : status.equals("default") ? "status >= 400" : "status / 100 == " + status.charAt(0);
    }

    public boolean hasHeaders() {
        return !headers.isEmpty();
    }

    public List<String> javadoc() {
        return Text.javadoc(description);
    }

    /** Lowest status that a range or default stands for. */
    public String lowest() {
        return status.equals("default") ? "200" : status.charAt(0) + "00";
    }

    /** Highest status that a range or default stands for. */
    public String highest() {
        return status.equals("default") ? "599" : status.charAt(0) + "99";
    }

    /** The statuses inside the range that have a record of their own, as source. */
    public String others() {
        return declared.stream().collect(Collectors.joining(", "));
    }

    /** Components of the record and parameters of the full factory, as source. */
    public String components() {
        return join("int status", body + " body", "String mediaType",
                header -> (header.required() ? "" : "@Nullable ") + header.type() + " " + header.name());
    }

    /** Parameters of the short factory: all but the headers that may be left out. */
    public String parameters() {
        return join("int status", body + " body", "String mediaType",
                header -> header.required() ? header.type() + " " + header.name() : null);
    }

    /** Arguments that the short factory hands on. */
    public String arguments() {
        return join("status", "body", "mediaType", header -> header.required() ? header.name() : "null");
    }

    /** Arguments that the full factory hands on. */
    public String allArguments() {
        return join("status", "body", "mediaType", Header::name);
    }

    private String join(String statusPart, String bodyPart, String mediaTypePart,
            Function<Header, String> headerPart) {
        List<String> parts = new ArrayList<>();
        if (!isFixed()) {
            parts.add(statusPart);
        }
        if (hasBody()) {
            parts.add(bodyPart);
        }
        if (anyOfThem) {
            parts.add(mediaTypePart);
        }
        headers.stream().map(headerPart).filter(Objects::nonNull).forEach(parts::add);
        return String.join(", ", parts);
    }

    public boolean hasOptionalHeaders() {
        return headers.stream().anyMatch(header -> !header.required());
    }

    public List<Header> requiredHeaders() {
        return headers.stream().filter(Header::required).toList();
    }

    /** Whether the record checks what it is given. */
    public boolean isChecked() {
        return hasBody() || !isFixed() || !requiredHeaders().isEmpty();
    }

    /** The statuses that count as this success, as arguments in source. */
    public String successStatuses() {
        return isFixed() ? status : "200, 299";
    }

    public String descriptionLiteral() {
        return Text.literal(description);
    }

    /** The members of the Swagger v3 annotation of the body's schema, as source. */
    public String swaggerSchema() {
        return body.equals("InputStream") ? "type = \"string\", format = \"binary\""
                : "implementation = " + body.replaceAll("<.*>", "") + ".class";
    }
}
