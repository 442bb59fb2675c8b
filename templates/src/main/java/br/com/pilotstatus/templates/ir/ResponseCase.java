package br.com.pilotstatus.templates.ir;

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
 * @param record      simple name of its record, such as {@code Created}
 * @param factory     name of its factory method, such as {@code created}
 * @param description what the spec says of it
 * @param body        type of its body, or {@code null} where it has none
 * @param mediaType   media type of its body, or {@code null} where it has none
 * @param headers     its declared headers
 * @param declared    the other statuses of the operation, which a range or default does not stand for
 * @param imports     fully qualified names that it needs
 */
public record ResponseCase(String status, String record, String factory, String description, String body,
        String mediaType, List<Header> headers, List<String> declared, Set<String> imports) {

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

    static ResponseCase of(String status, JsonNode response, List<String> all, Types types, EffectiveSpec spec) {
        String record = status.equals("default") ? "OtherStatus" : StatusNames.of(status);
        EffectiveSpec.Content content = EffectiveSpec.jsonContent(response);
        if (content == null) {
            content = EffectiveSpec.otherContent(response);
        }
        JavaType type = content == null ? null : type(content, types);
        List<Header> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("body", "status", "headers", "mediaType"));
        Set<String> imports = new TreeSet<>(type == null ? Set.of() : type.imports());
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
        return new ResponseCase(status, record, Character.toLowerCase(record.charAt(0)) + record.substring(1),
                Text.sentence(response.path("description").asString(record)), type == null ? null : type.name(),
                content == null ? null : content.mediaType(), headers,
                all.stream().filter(each -> each.matches("\\d{3}")).toList(), imports);
    }

    private static JavaType type(EffectiveSpec.Content content, Types types) {
        if (content.schema() != null) {
            return types.of(content.schema());
        }
        return content.isText() ? JavaType.of("java.lang.String", JavaType.Kind.TEXT) : JavaType.of("byte[]", JavaType.Kind.OTHER);
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
        return new ResponseCase(status, record, factory, description, name, mediaType, headers, declared, kept);
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
        return join("int status", body + " body",
                header -> (header.required() ? "" : "@Nullable ") + header.type() + " " + header.name());
    }

    /** Parameters of the short factory: all but the headers that may be left out. */
    public String parameters() {
        return join("int status", body + " body", header -> header.required() ? header.type() + " " + header.name() : null);
    }

    /** Arguments that the short factory hands on. */
    public String arguments() {
        return join("status", "body", header -> header.required() ? header.name() : "null");
    }

    /** Arguments that the full factory hands on. */
    public String allArguments() {
        return join("status", "body", Header::name);
    }

    private String join(String statusPart, String bodyPart, Function<Header, String> headerPart) {
        List<String> parts = new ArrayList<>();
        if (!isFixed()) {
            parts.add(statusPart);
        }
        if (hasBody()) {
            parts.add(bodyPart);
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

    /** The class of the body without its arguments, as source. */
    public String bodyClass() {
        return body.replaceAll("<.*>", "");
    }
}
