package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.schema.JavaType.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Decides the Java type of a schema. */
public final class Types {

    private static final JavaType OBJECT = JavaType.of("java.lang.Object", Kind.OTHER);

    private static final Map<String, JavaType> TEXT_FORMATS = Map.of(
            "date-time", JavaType.of("java.time.OffsetDateTime", Kind.OTHER),
            "date", JavaType.of("java.time.LocalDate", Kind.OTHER),
            "uri", JavaType.of("java.net.URI", Kind.OTHER),
            "uuid", JavaType.of("java.util.UUID", Kind.OTHER),
            "byte", JavaType.of("byte[]", Kind.OTHER));

    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final List<String> ABOUT_TEXT = List.of("pattern", "minLength", "maxLength", "contentEncoding");
    private static final List<String> NOT_OF_FILES =
            List.of("$ref", "enum", "const", "allOf", "oneOf", "anyOf", "properties");

    private final EffectiveSpec spec;
    private final Packages packages;
    private final ComponentKinds forms;
    private final boolean files;

    /** How deep decimal numbers may be that are text: what writes them reaches a member and its elements, no further. */
    private final int quoted;

    public Types(EffectiveSpec spec, Packages packages) {
        this(spec, packages, new ComponentKinds(spec), false, 0);
    }

    private Types(EffectiveSpec spec, Packages packages, ComponentKinds forms, boolean files, int quoted) {
        this.spec = spec;
        this.packages = packages;
        this.forms = forms;
        this.files = files;
        this.quoted = quoted;
    }

    public ComponentKinds forms() {
        return forms;
    }

    /** The same inside of form bodies, where binary content is a file. */
    public Types ofForms() {
        return new Types(spec, packages, forms, true, quoted);
    }

    /** The same for properties and parameters, which can be told how to write a decimal number that is text. */
    public Types ofMembers() {
        return new Types(spec, packages, forms, files, 2);
    }

    private Types inside() {
        return quoted == 0 ? this : new Types(spec, packages, forms, files, quoted - 1);
    }

    /** The same inside of a component: of form bodies, if it is one. */
    public Types in(String component) {
        return spec.forms().contains(component) ? ofForms() : this;
    }

    public JavaType of(JsonNode schema) {
        return of(schema, Set.of());
    }

    /** A component that is only another name for a list, a map or a value; one that contains itself is opaque. */
    private JavaType of(JsonNode schema, Set<String> aliases) {
        String name = EffectiveSpec.schemaName(schema);
        if (name != null) {
            return switch (forms.of(name)) {
                case MODEL, UNION -> JavaType.model(packages.model() + "." + name);
                case ENUM -> JavaType.of(packages.model() + "." + name, Kind.OTHER);
                case ALIAS -> aliases.contains(name) ? OBJECT : of(spec.follow(schema), with(aliases, name));
            };
        }
        if (schema.has("$ref")) {
            return of(spec.resolve(schema), aliases);
        }
        JsonNode only = Parts.only(schema);
        return only != null ? of(only, aliases) : plain(Parts.merged(schema, spec), aliases);
    }

    private static Set<String> with(Set<String> aliases, String name) {
        Set<String> more = new HashSet<>(aliases);
        more.add(name);
        return more;
    }

    private JavaType plain(JsonNode schema, Set<String> aliases) {
        if (Parts.alternatives(schema).size() > 1) {
            return OBJECT;
        }
        return switch (TypeKeyword.of(schema)) {
            case "string" -> text(schema);
            case "integer" -> integer(schema);
            case "number" -> number(schema.path("format").asString(""));
            case "boolean" -> JavaType.of("java.lang.Boolean", Kind.OTHER);
            case "array" ->
                schema.has("prefixItems") ? JavaType.listOf(OBJECT, false) : items(schema.path("items"), aliases);
            case "object" -> map(schema, aliases);
            default -> isFile(schema) ? file() : OBJECT;
        };
    }

    private static JavaType file() {
        return JavaType.of(Packages.MODEL + ".FilePart", Kind.OTHER);
    }

    /** OpenAPI 3.0: format binary; 3.1: a media type that is no text and no encoding, or no schema at all. */
    private boolean isFile(JsonNode schema) {
        String mediaType = schema.path("contentMediaType").asString("");
        return files
                && schema.isObject()
                && NOT_OF_FILES.stream().noneMatch(schema::has)
                && (schema.path("format").asString("").equals("binary")
                        || !schema.has("type") && mediaType.isEmpty()
                        || !mediaType.isEmpty()
                                && !schema.has("contentEncoding")
                                && Content.kindOf(mediaType) == Content.Kind.BINARY);
    }

    private JavaType text(JsonNode schema) {
        if (isFile(schema)) {
            return file();
        }
        if (quoted > 0
                && schema.path("format").asString("").equals("decimal")
                && ABOUT_TEXT.stream().noneMatch(schema::has)) {
            return JavaType.quotedDecimal();
        }
        String format = schema.path("contentEncoding").asString("").equals("base64")
                ? "byte"
                : schema.path("format").asString("");
        JavaType formatted = TEXT_FORMATS.get(format);
        return formatted != null ? formatted : JavaType.of("java.lang.String", Kind.TEXT);
    }

    private static JavaType integer(JsonNode schema) {
        String format = schema.path("format").asString("");
        boolean huge = format.equals("uint64")
                || schema.path("maximum").isNumber()
                        && schema.path("maximum").decimalValue().compareTo(LARGEST_LONG) > 0;
        return JavaType.of(
                huge ? "java.math.BigInteger" : format.equals("int32") ? "java.lang.Integer" : "java.lang.Long",
                Kind.INTEGER);
    }

    private static JavaType number(String format) {
        return switch (format) {
            case "float" -> JavaType.of("java.lang.Float", Kind.DECIMAL);
            case "double" -> JavaType.of("java.lang.Double", Kind.DECIMAL);
            default -> JavaType.of("java.math.BigDecimal", Kind.DECIMAL);
        };
    }

    private JavaType items(JsonNode schema, Set<String> aliases) {
        JavaType item = inside().of(schema, aliases);
        return JavaType.listOf(item, rules(schema, item, refusesNull(schema, aliases)));
    }

    /** The rules for the elements of a list or map. */
    public Constraints rules(JsonNode schema, JavaType element, boolean notNull) {
        return switch (element.kind()) {
            case MODEL, OTHER -> Constraints.none(notNull);
            default -> Constraints.of(Parts.merged(schema, spec), element, notNull);
        };
    }

    private JavaType map(JsonNode schema, Set<String> aliases) {
        JsonNode values = schema.path("additionalProperties");
        boolean typed = values.isObject() && schema.path("patternProperties").isEmpty();
        if (!typed) {
            return JavaType.mapOf(OBJECT, false);
        }
        JavaType value = inside().of(values, aliases);
        return JavaType.mapOf(value, rules(values, value, refusesNull(values, aliases)));
    }

    /** Whether a schema says what its values look like, and null is none of them. */
    public boolean refusesNull(JsonNode schema) {
        return refusesNull(schema, Set.of());
    }

    private boolean refusesNull(JsonNode schema, Set<String> aliases) {
        return Parts.says(Parts.merged(schema, spec))
                && !isNullable(schema)
                && !of(schema, aliases).name().equals("Object");
    }

    /** Whether null is one of the values that a schema allows. */
    public boolean isNullable(JsonNode schema) {
        return TypeKeyword.allowsNull(schema, spec);
    }
}
