package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.HeldSecrets;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.openapi.Subject;
import br.com.pilotstatus.templates.schema.JavaType.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides the Java type of a schema. */
public final class Types {

    private static final JavaType OBJECT = JavaType.ofAnything();

    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final List<Keyword> ABOUT_TEXT = Keyword.where(each -> each.subject() == Subject.TEXT);
    private static final List<Keyword> NOT_OF_FILES = List.of(
            Keyword.REF,
            Keyword.ENUM,
            Keyword.CONST,
            Keyword.ALL_OF,
            Keyword.ONE_OF,
            Keyword.ANY_OF,
            Keyword.PROPERTIES);

    private final Packages packages;
    private final ComponentKinds kinds;
    private final Set<String> forms;
    private final HeldSecrets secrets;
    private final boolean files;

    /** How deep decimal numbers may be that are text: what writes them reaches a member and its elements, no further. */
    private final int quoted;

    public Types(Api api, Packages packages) {
        this(packages, new ComponentKinds(api), forms(api), new HeldSecrets(), false, 0);
    }

    private Types(
            Packages packages,
            ComponentKinds kinds,
            Set<String> forms,
            HeldSecrets secrets,
            boolean files,
            int quoted) {
        this.packages = packages;
        this.kinds = kinds;
        this.forms = forms;
        this.secrets = secrets;
        this.files = files;
        this.quoted = quoted;
    }

    /** The components that are whole forms with files: multipart/form-data of some request. */
    private static Set<String> forms(Api api) {
        Set<String> found = new HashSet<>();
        for (Operation operation : api.operations()) {
            for (MediaType each : operation.body().content()) {
                Schema current = each.schema();
                while (each.kind() == MediaType.Kind.MULTIPART
                        && current.component() != null
                        && found.add(current.component())) {
                    current = current.target();
                }
            }
        }
        return found;
    }

    public ComponentKinds kinds() {
        return kinds;
    }

    /** Which schemas hold secrets. */
    public HeldSecrets secrets() {
        return secrets;
    }

    /** The same inside of form bodies, where binary content is a file. */
    public Types ofForms() {
        return new Types(packages, kinds, forms, secrets, true, quoted);
    }

    /** The same for properties and parameters, which can be told how to write a decimal number that is text. */
    public Types ofMembers() {
        return new Types(packages, kinds, forms, secrets, files, 2);
    }

    private Types inside() {
        return quoted == 0 ? this : new Types(packages, kinds, forms, secrets, files, quoted - 1);
    }

    /** The same inside of a component: of form bodies, if it is one. */
    public Types in(String component) {
        return forms.contains(component) ? ofForms() : this;
    }

    public JavaType of(Schema schema) {
        return of(schema, Set.of());
    }

    /** A component that is only another name for a list, a map or a value; one that contains itself is opaque. */
    private JavaType of(Schema schema, Set<String> aliases) {
        String name = schema.component();
        if (name != null) {
            return switch (kinds.of(name)) {
                case MODEL -> JavaType.validated(packages.model() + "." + name).withOwnCodec();
                case UNION -> JavaType.validated(packages.model() + "." + name);
                case ENUM ->
                    JavaType.of(packages.model() + "." + name, Kind.OTHER).withOwnCodec();
                case ALIAS -> aliases.contains(name) ? OBJECT : of(schema.target(), with(aliases, name));
            };
        }
        if (schema.isReference()) {
            return of(schema.resolve(), aliases);
        }
        Schema only = schema.only();
        return only != null ? of(only, aliases) : plain(schema.merged(), aliases);
    }

    private static Set<String> with(Set<String> aliases, String name) {
        Set<String> more = new HashSet<>(aliases);
        more.add(name);
        return more;
    }

    private JavaType plain(Schema schema, Set<String> aliases) {
        if (schema.alternatives().size() > 1) {
            return OBJECT;
        }
        return switch (schema.type()) {
            case "string" -> text(schema);
            case "integer" -> integer(schema);
            case "number" -> formatted(schema.format(), "number", "java.math.BigDecimal", Kind.DECIMAL);
            case "boolean" -> JavaType.of("java.lang.Boolean", Kind.OTHER);
            case "array" ->
                schema.has(Keyword.PREFIX_ITEMS)
                        ? JavaType.listOf(OBJECT, false)
                        : items(schema.one(Keyword.ITEMS), aliases);
            case "object" -> map(schema, aliases);
            default -> isFile(schema) ? file() : OBJECT;
        };
    }

    private static JavaType formatted(@Nullable Format format, String type, String otherwise, Kind kind) {
        return JavaType.of(format != null && format.type().equals(type) ? format.javaType() : otherwise, kind);
    }

    private static JavaType file() {
        return JavaType.of(Packages.MODEL + ".FilePart", Kind.OTHER);
    }

    /** OpenAPI 3.0: format binary; 3.1: a media type that is no text and no encoding, or no schema at all. */
    private boolean isFile(Schema schema) {
        String mediaType = schema.text(Keyword.CONTENT_MEDIA_TYPE);
        return files
                && schema.isObject()
                && !schema.hasAny(NOT_OF_FILES)
                && (schema.format() == Format.BINARY
                        || !schema.has(Keyword.TYPE) && mediaType.isEmpty()
                        || !mediaType.isEmpty()
                                && !schema.has(Keyword.CONTENT_ENCODING)
                                && MediaType.kindOf(mediaType) == MediaType.Kind.BINARY);
    }

    private JavaType text(Schema schema) {
        if (isFile(schema)) {
            return file();
        }
        if (quoted > 0 && schema.format() == Format.DECIMAL && !schema.hasAny(ABOUT_TEXT)) {
            return JavaType.quotedDecimal();
        }
        Format format = schema.text(Keyword.CONTENT_ENCODING).equals("base64") ? Format.BYTE : schema.format();
        return format != null && format.isTypedText()
                ? JavaType.of(format.javaType(), Kind.OTHER)
                : JavaType.of("java.lang.String", Kind.TEXT);
    }

    private static JavaType integer(Schema schema) {
        BigDecimal maximum = schema.number(Keyword.MAXIMUM);
        boolean huge = maximum != null && maximum.compareTo(LARGEST_LONG) > 0;
        return formatted(huge ? Format.UINT64 : schema.format(), "integer", "java.lang.Long", Kind.INTEGER);
    }

    private JavaType items(Schema schema, Set<String> aliases) {
        JavaType item = inside().of(schema, aliases);
        return JavaType.listOf(item, rules(schema, item, refusesNull(schema, aliases)), takesNull(schema, item));
    }

    /** The rules for the elements of a list or map. */
    public Constraints rules(Schema schema, JavaType element, boolean notNull) {
        return switch (element.kind()) {
            case MODEL, OTHER -> Constraints.none(notNull);
            default -> Constraints.of(schema.merged(), element, notNull);
        };
    }

    private JavaType map(Schema schema, Set<String> aliases) {
        Schema values = schema.one(Keyword.ADDITIONAL_PROPERTIES);
        if (!values.isObject() || !schema.get(Keyword.PATTERN_PROPERTIES).isEmpty()) {
            return JavaType.mapOf(OBJECT, false);
        }
        JavaType value = inside().of(values, aliases);
        return JavaType.mapOf(value, rules(values, value, refusesNull(values, aliases)), takesNull(values, value));
    }

    /** Whether a schema says that null is one of the values of a type; {@code Object} takes anything. */
    public static boolean takesNull(Schema schema, JavaType type) {
        return schema.merged().describesValues()
                && schema.allowsNull()
                && !type.name().equals("Object");
    }

    /** Whether a schema says what its values look like, and null is none of them. */
    public boolean refusesNull(Schema schema) {
        return refusesNull(schema, Set.of());
    }

    private boolean refusesNull(Schema schema, Set<String> aliases) {
        return schema.merged().describesValues()
                && !schema.allowsNull()
                && !of(schema, aliases).name().equals("Object");
    }
}
