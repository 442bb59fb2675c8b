package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Body;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.parameter.ParameterSerialization;
import br.com.pilotstatus.templates.parameter.ParameterStyles;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.Constraints;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An argument of an operation: a parameter, or the request body.
 *
 * @param in          {@code path}, {@code query}, {@code header}, {@code cookie} or {@code body}
 * @param wireName    name on the wire
 * @param name        name in Java
 * @param type        type as written in source
 * @param validated   the same with the annotations of its elements
 * @param required    whether it must be given
 * @param annotations Bean Validation annotations, in order, as source
 * @param description what the spec says of it
 * @param imports     fully qualified names that it needs
 * @param wire        how it is written
 * @param defaultValue what counts where it is absent, as text; {@code null} without one
 * @param deprecated  whether the spec deprecates it
 * @param listed      what a text may be that stands for a value of several kinds; empty: anything
 */
public record Argument(
        String in,
        String wireName,
        String name,
        String type,
        String validated,
        boolean required,
        List<String> annotations,
        String description,
        Set<String> imports,
        ParameterSerialization wire,
        @Nullable String defaultValue,
        boolean deprecated,
        List<String> listed) {

    static Argument of(Parameter parameter, ParameterTypes types, Set<String> taken) {
        ParameterSerialization wire = new ParameterStyles(types).of(parameter);
        Schema reference = parameter.schema();
        JavaType type = "JSON".equals(wire.style()) ? types.ofJson(reference) : types.type(reference);
        boolean required = parameter.isRequired();
        Constraints constraints = Constraints.of(reference.merged(), type, required);
        String wireName = parameter.name();
        return new Argument(
                parameter.in(),
                wireName,
                FreeNames.free(JavaNames.memberName(parameter.javaName()), taken),
                type.name(),
                validated(type),
                required,
                annotations(type, constraints),
                described(parameter),
                imports(type, constraints),
                wire,
                required ? null : defaultValue(types.defaultOf(reference), reference, wire),
                parameter.isDeprecated(),
                types.listed(reference));
    }

    private static String described(Parameter parameter) {
        String known = parameter.knowledge().sentence();
        String description = parameter.description();
        return known.isEmpty() || description.isEmpty() ? description : Text.sentence(description) + " " + known;
    }

    private static List<String> annotations(JavaType type, Constraints constraints) {
        List<String> annotations = new ArrayList<>(constraints.annotations());
        if (type.cascades()) {
            annotations.add("@Valid");
        }
        return annotations;
    }

    private static Set<String> imports(JavaType type, Constraints constraints) {
        Set<String> imports = new TreeSet<>(type.imports());
        imports.addAll(type.annotationImports());
        imports.addAll(constraints.imports());
        if (type.cascades()) {
            imports.add("jakarta.validation.Valid");
        }
        return imports;
    }

    /** The default as text, as JSON where the parameter is more than a word; {@code null} without one. */
    private static @Nullable String defaultValue(JsonNode value, Schema schema, ParameterSerialization wire) {
        if (value.isNumber() && schema.merged().type().equals("integer")) {
            // 10.0 is an integer, which Java's own reading of integers refuses.
            return value.decimalValue().toBigInteger().toString();
        }
        return value.isMissingNode() || value.isNull()
                ? null
                : wire.isStyled() || value.isContainer() ? value.toString() : value.asString();
    }

    Argument with(ParameterSerialization named) {
        return new Argument(
                in,
                wireName,
                name,
                type,
                validated,
                required,
                annotations,
                description,
                imports,
                named,
                defaultValue,
                deprecated,
                listed);
    }

    static Argument body(String name, TypedContent body, Body declared) {
        boolean required = declared.isRequired();
        JavaType type = body.type();
        List<Constraints> rules = body.contents().stream()
                .map(each -> Constraints.of(each.schema().merged(), type, required))
                .distinct()
                .toList();
        // One method reads them all, and what one media type limits is not asked of another.
        Constraints constraints = rules.size() == 1 ? rules.get(0) : Constraints.none(required);
        return new Argument(
                "body",
                "body",
                name,
                type.name(),
                validated(type),
                required,
                annotations(type, constraints),
                declared.description(),
                imports(type, constraints),
                ParameterSerialization.PLAIN,
                null,
                false,
                List.of());
    }

    public boolean isBody() {
        return in.equals("body");
    }

    /** The name on the wire as a Java string literal. */
    public String literal() {
        return Text.literal(wireName);
    }

    /** The annotations that bind it in JAX-RS; empty for a body. */
    public String binding() {
        if (isBody()) {
            return "";
        }
        String bound = "@" + Character.toUpperCase(in.charAt(0)) + in.substring(1) + "Param("
                + Text.literal(in.equals("path") ? templateName(wireName, name) : wireName) + ")";
        String styled = wire.isStyled() ? " " + wire.annotation() : "";
        // JAX-RS asks no converter about what is absent, unless there is a default.
        String absent = defaultValue != null ? defaultValue : wire.isStyled() ? "" : null;
        return bound + styled + (absent == null ? "" : " @DefaultValue(" + Text.literal(absent) + ")") + closed();
    }

    private String closed() {
        return listed.isEmpty()
                ? ""
                : listed.stream().map(Text::literal).collect(Collectors.joining(", ", " @Listed({", "})"));
    }

    Set<String> bindingImports() {
        Set<String> needed = new TreeSet<>();
        if (!isBody()) {
            needed.add("jakarta.ws.rs." + Character.toUpperCase(in.charAt(0)) + in.substring(1) + "Param");
        }
        if (wire.isStyled()) {
            needed.add("br.com.pilotstatus.server.Styled");
        }
        if (!listed.isEmpty()) {
            needed.add("br.com.pilotstatus.server.Listed");
        }
        if (binding().contains(" @DefaultValue(")) {
            needed.add("jakarta.ws.rs.DefaultValue");
        }
        return needed;
    }

    /** The name in a template of JAX-RS, which allows fewer characters than OpenAPI. */
    static String templateName(String wireName, String name) {
        return wireName.matches("\\w[\\w.-]*") ? wireName : name;
    }

    /** The method of a client's arguments that takes it. */
    public String call() {
        return wire.reserved() ? "queryReserved" : in;
    }

    /** How a client writes it, as an argument before the value; empty where that needs no telling. */
    public String clientStyle() {
        return wire.clientStyle() == null ? "" : wire.clientStyle() + ", ";
    }

    /** Whether it is null in a server where it was not sent. */
    public boolean optionalInServer() {
        return !required && defaultValue == null;
    }

    /** A model is validated by an annotation of the argument itself. */
    private static String validated(JavaType type) {
        return type.kind() == JavaType.Kind.MODEL ? type.name() : type.validated();
    }

    /** The type in a server's interface, whose elements are validated before the call. */
    public String serverType() {
        return optionalInServer() && !type.equals("byte[]")
                ? "@Nullable " + validated
                : optionalInServer() ? nullableType() : validated;
    }

    /** The same without what validates: a method that overrides another must not say that anew. */
    public String plainServerType() {
        return optionalInServer() ? nullableType() : type;
    }

    /** The type where null may stand. */
    public String nullableType() {
        return type.equals("byte[]") ? "byte @Nullable []" : "@Nullable " + type;
    }

    /** What its Javadoc says in a client. */
    public String clientDoc() {
        String unset = defaultValue == null ? "" : " and counts as " + Text.javadocLine(defaultValue);
        return doc()
                + (required ? "" : "; may be null, then it is not sent" + unset)
                + (deprecated ? "; deprecated" : "");
    }

    /** What its Javadoc says in a server. */
    public String serverDoc() {
        return doc()
                + (required
                        ? ""
                        : "; " + (defaultValue == null ? "null" : Text.javadocLine(defaultValue))
                                + " where it was not sent")
                + (deprecated ? "; deprecated" : "");
    }

    private String doc() {
        String text =
                description.isEmpty() ? (isBody() ? "the request body" : in + " parameter " + literal()) : description;
        return Text.javadocLine(text).replaceAll("\\.$", "");
    }

    /** The type without its arguments, as a Javadoc link wants it. */
    public String rawType() {
        return type.replaceAll("<.*>", "");
    }

    /** What the method without optional parameters hands on. */
    public String shortArgument() {
        return required || isBody() ? name : "null";
    }
}
