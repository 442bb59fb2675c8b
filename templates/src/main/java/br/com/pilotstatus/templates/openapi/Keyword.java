package br.com.pilotstatus.templates.openapi;

import static br.com.pilotstatus.templates.openapi.Checker.BUILD;
import static br.com.pilotstatus.templates.openapi.Checker.BUILD_AND_SERVER;
import static br.com.pilotstatus.templates.openapi.Checker.NEEDLESS;
import static br.com.pilotstatus.templates.openapi.Checker.NOBODY;
import static br.com.pilotstatus.templates.openapi.Inside.MAP;
import static br.com.pilotstatus.templates.openapi.Inside.NOTHING;
import static br.com.pilotstatus.templates.openapi.Inside.SCHEMA;
import static br.com.pilotstatus.templates.openapi.Limit.HIGHEST;
import static br.com.pilotstatus.templates.openapi.Limit.LOWEST;
import static br.com.pilotstatus.templates.openapi.Limit.OTHER;
import static br.com.pilotstatus.templates.openapi.Subject.ANY;
import static br.com.pilotstatus.templates.openapi.Subject.NONE;
import static br.com.pilotstatus.templates.openapi.Subject.NUMBER;
import static br.com.pilotstatus.templates.openapi.Subject.OBJECT;
import static br.com.pilotstatus.templates.openapi.Subject.TEXT;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of keywords of a schema (OpenAPI 3.1): what each is about, what schemas are inside of it, which way it is the
 * narrower, who checks it, and, where that is not everybody, what a user has to know. Those with schemas inside stand in the
 * order in which these are visited.
 */
public enum Keyword {
    REF("$ref", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    TYPE("type", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    FORMAT("format", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    ENUM("enum", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    CONST(
            "const",
            ANY,
            NOTHING,
            OTHER,
            NOBODY,
            " is not checked, nor set by itself: set it yourself, and check what comes"),

    PROPERTIES("properties", OBJECT, MAP, Limit.NONE, Checker.TYPE),
    PATTERN_PROPERTIES(
            "patternProperties",
            OBJECT,
            MAP,
            Limit.NONE,
            NOBODY,
            " is not checked: such properties are any JSON, in additionalProperties() or a map"),
    DEPENDENT_SCHEMAS("dependentSchemas", OBJECT, MAP, Limit.NONE, NOBODY, Notes.PASSES + Notes.NO_ACCESSOR),
    DEFS("$defs", NONE, MAP, Limit.NONE, NEEDLESS),
    ITEMS("items", Subject.LIST, SCHEMA, Limit.NONE, Checker.TYPE),
    ADDITIONAL_PROPERTIES(
            "additionalProperties",
            OBJECT,
            SCHEMA,
            Limit.NONE,
            Checker.TYPE,
            ": false is not checked: other properties pass on both sides and are kept in additionalProperties()"),
    NOT("not", ANY, SCHEMA, Limit.NONE, NOBODY, Notes.PASSES),
    IF("if", ANY, SCHEMA, Limit.NONE, NOBODY, Notes.PASSES + Notes.NO_ACCESSOR),
    THEN("then", ANY, SCHEMA, Limit.NONE, NOBODY),
    ELSE("else", ANY, SCHEMA, Limit.NONE, NOBODY),
    CONTAINS("contains", Subject.LIST, SCHEMA, Limit.NONE, NOBODY, Notes.PASSES),
    PROPERTY_NAMES("propertyNames", OBJECT, SCHEMA, Limit.NONE, NOBODY, Notes.PASSES),
    UNEVALUATED_ITEMS("unevaluatedItems", Subject.LIST, SCHEMA, Limit.NONE, NOBODY, Notes.PASSES),
    UNEVALUATED_PROPERTIES(
            "unevaluatedProperties",
            OBJECT,
            SCHEMA,
            Limit.NONE,
            NOBODY,
            Notes.PASSES + "; other properties are kept in additionalProperties()"),
    CONTENT_SCHEMA(
            "contentSchema",
            TEXT,
            SCHEMA,
            Limit.NONE,
            NOBODY,
            " is not read: what is inside of the text is not checked"),
    ALL_OF("allOf", ANY, Inside.LIST, Limit.NONE, Checker.TYPE),
    ANY_OF("anyOf", ANY, Inside.LIST, Limit.NONE, Checker.TYPE),
    ONE_OF("oneOf", ANY, Inside.LIST, Limit.NONE, Checker.TYPE),
    PREFIX_ITEMS(
            "prefixItems", Subject.LIST, Inside.LIST, Limit.NONE, NOBODY, " is not checked: the list is of any JSON"),

    MIN_LENGTH("minLength", TEXT, NOTHING, LOWEST, BUILD_AND_SERVER),
    MAX_LENGTH("maxLength", TEXT, NOTHING, HIGHEST, BUILD_AND_SERVER),
    PATTERN("pattern", TEXT, NOTHING, OTHER, BUILD_AND_SERVER),
    MINIMUM("minimum", NUMBER, NOTHING, LOWEST, BUILD_AND_SERVER),
    MAXIMUM("maximum", NUMBER, NOTHING, HIGHEST, BUILD_AND_SERVER),
    EXCLUSIVE_MINIMUM("exclusiveMinimum", NUMBER, NOTHING, LOWEST, BUILD_AND_SERVER),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", NUMBER, NOTHING, HIGHEST, BUILD_AND_SERVER),
    MULTIPLE_OF("multipleOf", NUMBER, NOTHING, OTHER, BUILD, Notes.BUILD_ALONE),
    MIN_ITEMS("minItems", Subject.LIST, NOTHING, LOWEST, BUILD_AND_SERVER),
    MAX_ITEMS("maxItems", Subject.LIST, NOTHING, HIGHEST, BUILD_AND_SERVER),
    UNIQUE_ITEMS("uniqueItems", Subject.LIST, NOTHING, LOWEST, BUILD, Notes.BUILD_ALONE),
    /** Of a map alone: a class with properties is not asked how many it has. */
    MIN_PROPERTIES("minProperties", OBJECT, NOTHING, LOWEST, BUILD_AND_SERVER, Notes.PASSES),
    MAX_PROPERTIES("maxProperties", OBJECT, NOTHING, HIGHEST, BUILD_AND_SERVER, Notes.PASSES),
    MIN_CONTAINS("minContains", Subject.LIST, NOTHING, LOWEST, NOBODY, Notes.PASSES),
    MAX_CONTAINS("maxContains", Subject.LIST, NOTHING, HIGHEST, NOBODY, Notes.PASSES),
    DEPENDENT_REQUIRED("dependentRequired", OBJECT, NOTHING, Limit.NONE, NOBODY, Notes.PASSES),
    CONTENT_ENCODING(
            "contentEncoding",
            TEXT,
            NOTHING,
            Limit.NONE,
            Checker.TYPE,
            " is not read: the text stays as it is on the wire"),
    CONTENT_MEDIA_TYPE("contentMediaType", TEXT, NOTHING, Limit.NONE, NOBODY),

    REQUIRED("required", OBJECT, NOTHING, Limit.NONE, Checker.TYPE),
    DISCRIMINATOR("discriminator", OBJECT, NOTHING, Limit.NONE, Checker.TYPE),
    READ_ONLY("readOnly", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    WRITE_ONLY("writeOnly", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    DEPRECATED("deprecated", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    DEFAULT("default", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    /** Java names of properties, which this compiler gives. */
    JAVA_NAMES("x-java-names", OBJECT, NOTHING, Limit.NONE, Checker.TYPE),
    /** Names of the values of an enum, where accepted ones make these others than usual. */
    JAVA_CONSTANTS("x-java-constants", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    /** Names and descriptions of the values of an enum, as other generators read them. */
    ENUM_NAMES("x-enum-varnames", ANY, NOTHING, Limit.NONE, Checker.TYPE),
    ENUM_DESCRIPTIONS("x-enum-descriptions", NONE, NOTHING, Limit.NONE, NEEDLESS),

    TITLE("title", NONE, NOTHING, Limit.NONE, NEEDLESS),
    DESCRIPTION("description", NONE, NOTHING, Limit.NONE, NEEDLESS),
    EXAMPLE("example", NONE, NOTHING, Limit.NONE, NEEDLESS),
    EXAMPLES("examples", NONE, NOTHING, Limit.NONE, NEEDLESS),
    EXTERNAL_DOCS("externalDocs", NONE, NOTHING, Limit.NONE, NEEDLESS),
    XML("xml", NONE, NOTHING, Limit.NONE, NEEDLESS),
    COMMENT("$comment", NONE, NOTHING, Limit.NONE, NEEDLESS),
    /** Marks what the document shows by example only. */
    INFERRED("x-inferred", NONE, NOTHING, Limit.NONE, NEEDLESS),
    /** What the document calls a component whose class is called otherwise. */
    RECEIVED_NAME("x-received-name", NONE, NOTHING, Limit.NONE, NEEDLESS),

    ID("$id", ANY, NOTHING, Limit.NONE, NOBODY),
    ANCHOR("$anchor", ANY, NOTHING, Limit.NONE, NOBODY),
    DYNAMIC_REF("$dynamicRef", ANY, NOTHING, Limit.NONE, NOBODY),
    DYNAMIC_ANCHOR("$dynamicAnchor", ANY, NOTHING, Limit.NONE, NOBODY),
    DIALECT("$schema", ANY, NOTHING, Limit.NONE, NOBODY),
    VOCABULARY("$vocabulary", ANY, NOTHING, Limit.NONE, NOBODY);

    private static final Map<String, Keyword> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Keyword::key, Function.identity()));

    /** A schema without any of these allows values of every type. */
    static final Set<Keyword> DESCRIBING = EnumSet.of(
            REF, TYPE, ENUM, CONST, PROPERTIES, ITEMS, ADDITIONAL_PROPERTIES, ALL_OF, ANY_OF, ONE_OF, PREFIX_ITEMS);

    private final String key;
    private final Subject subject;
    private final Inside inside;
    private final Limit limit;
    private final Checker checker;
    private final @Nullable String note;

    Keyword(String key, Subject subject, Inside inside, Limit limit, Checker checker) {
        this(key, subject, inside, limit, checker, null);
    }

    Keyword(String key, Subject subject, Inside inside, Limit limit, Checker checker, @Nullable String note) {
        this.key = key;
        this.subject = subject;
        this.inside = inside;
        this.limit = limit;
        this.checker = checker;
        this.note = note;
    }

    /** What several rows say. */
    private static final class Notes {
        static final String PASSES = " is not checked: values that break it pass on both sides, so check them yourself";
        static final String NO_ACCESSOR =
                "; properties that only it declares have no accessor and are in additionalProperties()";
        static final String BUILD_ALONE =
                " is checked by build() of a model alone: check parameters, and what the stub receives, yourself";
    }

    /** Returns the keyword of that name; null for what says nothing in a schema. */
    public static @Nullable Keyword of(String key) {
        return BY_KEY.get(key);
    }

    /** Returns the rows of the table for which something is so, in its order. */
    public static List<Keyword> where(Predicate<Keyword> rule) {
        return Stream.of(values()).filter(rule).toList();
    }

    /** As it is written in a schema. */
    public String key() {
        return key;
    }

    /** What values it is about. */
    public Subject subject() {
        return subject;
    }

    /** What schemas are under it. */
    public Inside inside() {
        return inside;
    }

    /** Which way it is the narrower. */
    public Limit limit() {
        return limit;
    }

    /** Who refuses values that break it. */
    public Checker checker() {
        return checker;
    }

    /**
     * What the report says after its name where it is not checked everywhere, or not in all that it may say; null where there
     * is nothing to say.
     */
    public @Nullable String note() {
        return note;
    }

    /** Whether it limits values of a type: one of two parts of a schema then holds as well as the other. */
    public boolean isLimit() {
        return limit != Limit.NONE;
    }

    /** Whether it says what values look like; a schema without any such keyword allows everything. */
    public boolean describesValues() {
        return DESCRIBING.contains(this);
    }

    /** Whether it is for readers alone, so that a change of it changes nothing in Java but Javadoc. */
    public boolean isDocumentation() {
        return subject == NONE && this != DEFS;
    }

    /** Whether no generated code looks at the schemas under it. */
    public boolean isOpaque() {
        return inside != NOTHING && checker == NOBODY;
    }
}
