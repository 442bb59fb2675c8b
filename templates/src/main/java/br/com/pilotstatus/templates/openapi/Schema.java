package br.com.pilotstatus.templates.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema. What it says is asked by {@link Keyword}; a reference is a schema of its own, which says {@code $ref} and what
 * stands beside it, until it is {@linkplain #resolve() resolved} or {@linkplain #merged() merged}.
 *
 * <pre>{@code
 * Schema age = api.schema("Person").members().properties().get("age");
 * age.merged().type();              // "integer", be it written here, behind a reference or in a part of an allOf
 * age.merged().number(MINIMUM);     // the narrowest of all that hold
 * age.allowsNull();
 * }</pre>
 */
public final class Schema extends Element {

    private @Nullable Schema merged;

    Schema(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** Views a schema of a document. */
    public static Schema of(JsonNode root, JsonNode node, Pointer pointer) {
        return new Schema(root, node, pointer);
    }

    public boolean has(Keyword keyword) {
        return says(keyword.key());
    }

    /** Whether it says any of these. */
    public boolean hasAny(Collection<Keyword> keywords) {
        return keywords.stream().anyMatch(this::has);
    }

    /** What it says; a missing node where it says nothing. */
    public JsonNode get(Keyword keyword) {
        return node().path(keyword.key());
    }

    /** The text that it says; empty where it says none. */
    public String text(Keyword keyword) {
        return text(keyword.key());
    }

    /** The number that it says; null where it says none. */
    public @Nullable BigDecimal number(Keyword keyword) {
        return get(keyword).isNumber() ? get(keyword).decimalValue() : null;
    }

    /** Whether it says true. */
    public boolean is(Keyword keyword) {
        return flag(keyword.key());
    }

    /** The same saying something else under one keyword. */
    public Schema with(Keyword keyword, JsonNode value) {
        ObjectNode other = (ObjectNode) node().deepCopy();
        return new Schema(root, other.set(keyword.key(), value), pointer());
    }

    /** The schema under a keyword, such as that of items; one that does not exist where there is none. */
    public Schema one(Keyword keyword) {
        return new Schema(root, get(keyword), pointer().child(keyword.key()));
    }

    /** The schemas of a list, such as the parts of {@code allOf}. */
    public List<Schema> list(Keyword keyword) {
        List<Schema> found = new ArrayList<>();
        for (JsonNode each : get(keyword).values()) {
            found.add(new Schema(root, each, pointer().child(keyword.key(), String.valueOf(found.size()))));
        }
        return found;
    }

    /** The schemas by name, such as those of properties, in the order of the document. */
    public Map<String, Schema> map(Keyword keyword) {
        Map<String, Schema> found = new LinkedHashMap<>();
        get(keyword)
                .properties()
                .forEach(each -> found.put(
                        each.getKey(),
                        new Schema(root, each.getValue(), pointer().child(keyword.key(), each.getKey()))));
        return found;
    }

    /** The texts of a list, such as the names of required properties. */
    public List<String> texts(Keyword keyword) {
        return get(keyword).values().stream().map(each -> each.asString("")).toList();
    }

    /** How well it is known, as this very place says: what is behind a reference is known by itself. */
    public Knowledge knowledge() {
        return Knowledge.of(this);
    }

    /** Whether it is an object: not {@code true} or {@code false}, and not missing. */
    public boolean isObject() {
        return node().isObject();
    }

    public boolean isReference() {
        return Refs.of(node()) != null;
    }

    /** The component that it refers to; null where it refers to none. */
    public @Nullable String component() {
        return Refs.component(Refs.of(node()));
    }

    /** What it refers to, be it another reference; itself where it is no reference. One hop. */
    public Schema target() {
        String reference = Refs.of(node());
        return reference == null
                ? this
                : new Schema(root, Refs.follow(root, node()), Pointer.parse("#" + Refs.pointer(reference)));
    }

    /** What it refers to in the end; itself where it is no reference. What stands beside the reference is not in it. */
    public Schema resolve() {
        if (Refs.isCircular(root, node())) {
            return new Schema(root, MissingNode.getInstance(), pointer());
        }
        Schema end = this;
        while (end.isReference()) {
            end = end.target();
        }
        return end;
    }

    /** Whether it says what values look like; if not, it allows values of every type. A reference does. */
    public boolean describesValues() {
        return hasAny(Keyword.DESCRIBING);
    }

    /** The types that are declared, without null; empty where none is. */
    public List<String> types() {
        JsonNode type = get(Keyword.TYPE);
        List<String> types = new ArrayList<>(type.isArray() ? texts(Keyword.TYPE) : List.of(type.asString("")));
        types.removeAll(List.of("null", ""));
        return types;
    }

    /**
     * The one type of its values, null left aside: what is declared, else what its other keywords are about. Empty where
     * there are several or none, {@code null} where there is no value but null.
     */
    public String type() {
        return ValueTypes.of(this);
    }

    /** Whether null is the only value that it allows. */
    public boolean isNull() {
        return text(Keyword.TYPE).equals("null")
                || has(Keyword.CONST) && get(Keyword.CONST).isNull()
                || get(Keyword.ENUM).size() == 1 && get(Keyword.ENUM).get(0).isNull();
    }

    /** Whether null is one of the values that it allows, references and compositions followed. */
    public boolean allowsNull() {
        return ValueTypes.allowsNull(this);
    }

    /** The one value that it allows, which may be JSON's null; null where there are more. */
    public @Nullable JsonNode constant() {
        return has(Keyword.CONST)
                ? get(Keyword.CONST)
                : get(Keyword.ENUM).size() == 1 ? get(Keyword.ENUM).get(0) : null;
    }

    /**
     * Its alternatives, those of {@code oneOf} first: each once, without null and without what only says what is required.
     */
    public List<Schema> alternatives() {
        return Compositions.alternatives(this);
    }

    /** The one schema behind {@code allOf: [x]}, {@code anyOf: [x, null]} and the like; null where there is no such. */
    public @Nullable Schema only() {
        return Compositions.only(this);
    }

    /**
     * All that it says: what it refers to and the parts of its {@code allOf} first, each narrowed by what follows, itself
     * last. Alternatives are no parts, but for the one beside null.
     */
    public Schema merged() {
        if (merged == null) {
            merged = new Schema(root, Compositions.merged(this), pointer());
        }
        return merged;
    }

    /** Its properties and those of its parts. */
    public Members members() {
        return Members.of(this);
    }

    /** Whether it says that there may be other values than those that it lists. */
    public boolean isOpen() {
        return get(Keyword.OPEN).asBoolean(false);
    }

    /**
     * Whether its objects have no other properties than those of {@link #members()}: it or one of its parts says so, and none
     * allows names by a pattern.
     */
    public boolean isClosed() {
        return Closing.of(this);
    }

    /** What it and its parts say of which members come together, each once. */
    public List<MemberRule> memberRules() {
        return MemberRules.of(this);
    }

    /** Whether a keyword says nothing but which members come together. */
    public boolean hasMemberRules(Keyword keyword) {
        return MemberRules.of(this, keyword) != null;
    }

    /** What tells alternatives apart; one that does not exist where there is none. */
    public Discriminator discriminator() {
        return new Discriminator(root, get(Keyword.DISCRIMINATOR), pointer().child(Keyword.DISCRIMINATOR.key()));
    }

    /** The format; null where it has none, or one that no generated code knows. */
    public @Nullable Format format() {
        return Format.of(text(Keyword.FORMAT));
    }

    /**
     * Whether its values must not be printed: by their name, by {@code format: password}, by {@code writeOnly} or by
     * {@code x-secret}, their own or that of all that is in them.
     */
    public boolean isSecret(String name) {
        return Secrets.is(this, name);
    }

    /** The same of a member of a class: the {@code key} of an API key is one, too. */
    public boolean isSecret(String name, String className) {
        return isSecret(name) || SecretNames.isKey(className, name);
    }
}
