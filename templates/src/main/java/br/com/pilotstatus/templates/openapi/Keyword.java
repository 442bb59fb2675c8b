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
    REF("$ref", ANY, Checker.TYPE),
    TYPE("type", ANY, Checker.TYPE),
    FORMAT("format", ANY, Checker.TYPE),
    ENUM("enum", ANY, Checker.TYPE),
    CONST(
            "const",
            ANY,
            OTHER,
            BUILD_AND_SERVER,
            " is set and checked where it is a property that is text, a number or a boolean; elsewhere it is neither: set it"
                    + " yourself, and check what comes"),

    PROPERTIES("properties", OBJECT, MAP, Checker.TYPE),
    PATTERN_PROPERTIES(
            "patternProperties",
            OBJECT,
            MAP,
            NOBODY,
            " is not checked: such properties are any JSON, in additionalProperties() or a map"),
    DEPENDENT_SCHEMAS("dependentSchemas", OBJECT, MAP, NOBODY, Notes.BUT_MEMBERS, Notes.NO_ACCESSOR),
    DEFS("$defs", NONE, MAP, NEEDLESS),
    ITEMS("items", Subject.LIST, SCHEMA, Checker.TYPE),
    ADDITIONAL_PROPERTIES(
            "additionalProperties",
            OBJECT,
            SCHEMA,
            Checker.TYPE,
            ": false without properties or allOf beside it, or with patternProperties, is not checked: other properties pass on"
                    + " both sides and are kept in additionalProperties() or a map"),
    NOT("not", ANY, SCHEMA, NOBODY, Notes.BUT_MEMBERS),
    IF("if", ANY, SCHEMA, NOBODY, Notes.PASSES, Notes.NO_ACCESSOR),
    THEN("then", ANY, SCHEMA, NOBODY),
    ELSE("else", ANY, SCHEMA, NOBODY),
    CONTAINS("contains", Subject.LIST, SCHEMA, NOBODY, Notes.PASSES),
    PROPERTY_NAMES("propertyNames", OBJECT, SCHEMA, NOBODY, Notes.PASSES),
    UNEVALUATED_ITEMS("unevaluatedItems", Subject.LIST, SCHEMA, NOBODY, Notes.PASSES),
    UNEVALUATED_PROPERTIES(
            "unevaluatedProperties",
            OBJECT,
            SCHEMA,
            NOBODY,
            " other than false, or without properties or allOf beside it, is not checked: other properties pass on both"
                    + " sides and are kept in additionalProperties() or a map"),
    CONTENT_SCHEMA("contentSchema", TEXT, SCHEMA, NOBODY, " is not read: what is inside of the text is not checked"),
    ALL_OF("allOf", ANY, Inside.LIST, Checker.TYPE),
    ANY_OF("anyOf", ANY, Inside.LIST, Checker.TYPE),
    ONE_OF("oneOf", ANY, Inside.LIST, Checker.TYPE),
    PREFIX_ITEMS("prefixItems", Subject.LIST, Inside.LIST, NOBODY, " is not checked: the list is of any JSON"),

    MIN_LENGTH("minLength", TEXT, LOWEST, BUILD_AND_SERVER),
    MAX_LENGTH("maxLength", TEXT, HIGHEST, BUILD_AND_SERVER),
    PATTERN("pattern", TEXT, OTHER, BUILD_AND_SERVER),
    MINIMUM("minimum", NUMBER, LOWEST, BUILD_AND_SERVER),
    MAXIMUM("maximum", NUMBER, HIGHEST, BUILD_AND_SERVER),
    EXCLUSIVE_MINIMUM("exclusiveMinimum", NUMBER, LOWEST, BUILD_AND_SERVER),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", NUMBER, HIGHEST, BUILD_AND_SERVER),
    MULTIPLE_OF("multipleOf", NUMBER, OTHER, BUILD, Notes.BUILD_ALONE),
    MIN_ITEMS("minItems", Subject.LIST, LOWEST, BUILD_AND_SERVER),
    MAX_ITEMS("maxItems", Subject.LIST, HIGHEST, BUILD_AND_SERVER),
    UNIQUE_ITEMS("uniqueItems", Subject.LIST, LOWEST, BUILD, Notes.BUILD_ALONE),
    MIN_PROPERTIES("minProperties", OBJECT, LOWEST, BUILD_AND_SERVER),
    MAX_PROPERTIES("maxProperties", OBJECT, HIGHEST, BUILD_AND_SERVER),
    MIN_CONTAINS("minContains", Subject.LIST, LOWEST, NOBODY, Notes.PASSES),
    MAX_CONTAINS("maxContains", Subject.LIST, HIGHEST, NOBODY, Notes.PASSES),
    DEPENDENT_REQUIRED("dependentRequired", OBJECT, BUILD_AND_SERVER, Notes.WITHOUT_PROPERTIES),
    CONTENT_ENCODING(
            "contentEncoding",
            TEXT,
            Checker.TYPE,
            " other than base64 is not read: the text stays as it is on the wire"),
    CONTENT_MEDIA_TYPE("contentMediaType", TEXT, NOBODY),

    REQUIRED("required", OBJECT, Checker.TYPE),
    DISCRIMINATOR("discriminator", OBJECT, Checker.TYPE),
    READ_ONLY("readOnly", ANY, Checker.TYPE),
    WRITE_ONLY("writeOnly", ANY, Checker.TYPE),
    DEPRECATED("deprecated", ANY, Checker.TYPE),
    DEFAULT("default", ANY, Checker.TYPE),
    /** Java names of properties, which this compiler gives. */
    JAVA_NAMES("x-java-names", OBJECT, Checker.TYPE),
    /** Names of the values of an enum, where accepted ones make these others than usual. */
    JAVA_CONSTANTS("x-java-constants", ANY, Checker.TYPE),
    /** Says that an enum or a discriminator may have values that the document does not list, for a server, too. */
    OPEN("x-open", ANY, Checker.TYPE),
    /** Marks a secret where {@code format: password} can't: bytes, or what is no text. */
    SECRET("x-secret", ANY, Checker.TYPE),
    /** Names and descriptions of the values of an enum, as other generators read them. */
    ENUM_NAMES("x-enum-varnames", ANY, Checker.TYPE),
    ENUM_DESCRIPTIONS("x-enum-descriptions", NONE, NEEDLESS),

    TITLE("title", NONE, NEEDLESS),
    DESCRIPTION("description", NONE, NEEDLESS),
    EXAMPLE("example", NONE, NEEDLESS),
    EXAMPLES("examples", NONE, NEEDLESS),
    EXTERNAL_DOCS("externalDocs", NONE, NEEDLESS),
    XML("xml", NONE, NEEDLESS),
    COMMENT("$comment", NONE, NEEDLESS),
    /** Marks what the document shows by example only. */
    INFERRED("x-inferred", NONE, NEEDLESS),
    /** What the document calls a component whose class is called otherwise. */
    RECEIVED_NAME("x-received-name", NONE, NEEDLESS),

    /** Where something is known from, and what nobody has seen of it. */
    EVIDENCE("x-evidence", NONE, NEEDLESS),
    UNKNOWN("x-unknown", NONE, NEEDLESS),

    ID("$id", ANY, NOBODY),
    ANCHOR("$anchor", ANY, NOBODY),
    DYNAMIC_REF("$dynamicRef", ANY, NOBODY),
    DYNAMIC_ANCHOR("$dynamicAnchor", ANY, NOBODY),
    DIALECT("$schema", ANY, NOBODY),
    VOCABULARY("$vocabulary", ANY, NOBODY);

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

    /** A row about neither schemas inside nor a limit. */
    Keyword(String key, Subject subject, Checker checker, String... note) {
        this(key, subject, NOTHING, Limit.NONE, checker, note);
    }

    Keyword(String key, Subject subject, Inside inside, Checker checker, String... note) {
        this(key, subject, inside, Limit.NONE, checker, note);
    }

    Keyword(String key, Subject subject, Limit limit, Checker checker, String... note) {
        this(key, subject, NOTHING, limit, checker, note);
    }

    Keyword(String key, Subject subject, Inside inside, Limit limit, Checker checker, String... note) {
        this.key = key;
        this.subject = subject;
        this.inside = inside;
        this.limit = limit;
        this.checker = checker;
        this.note = note.length == 0 ? null : String.join("", note);
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
