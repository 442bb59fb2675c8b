package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable model.
 *
 * @param packageName where it goes
 * @param name        simple name
 * @param pointer     where the spec has it
 * @param javadoc     lines of its Javadoc
 * @param properties  in the order of the spec
 * @param message     the property that takes a text, where this is the error model and one is enough; else {@code null}
 * @param members     the method that tells which members it has, where that matters; else {@code null}
 * @param unions      simple names of the unions that it is part of
 * @param narrower    the model whose every property it has too, where it is an error of one operation; else {@code null}
 * @param use         whether a client sends and receives it
 */
public record ModelClass(
        String packageName,
        String name,
        String pointer,
        List<String> javadoc,
        List<ModelProperty> properties,
        Additional additional,
        @Nullable ModelProperty message,
        @Nullable MemberMethod members,
        List<String> unions,
        @Nullable Narrower narrower,
        JsonUse use) {

    /**
     * The shared error, of which one of an operation can be made.
     *
     * @param shared     its simple name
     * @param own        that of the operation's
     * @param properties what it has
     */
    public record Narrower(String shared, String own, List<ModelProperty> properties) {

        /** Whether the compiler would warn of what it reads of the shared error. */
        public boolean isDeprecated() {
            return properties.stream().anyMatch(ModelProperty::deprecated);
        }
    }

    /** The method of each model that Jackson asks for additional properties. */
    private static final String ANY_GETTER = "jsonUnknown";

    static ModelClass of(String name, Schema schema, Api api, Types types, String packageName, Unions unions) {
        Members members = schema.members();
        List<ModelProperty> properties = new ArrayList<>();
        if (members.properties().containsKey("") || members.properties().containsKey(ANY_GETTER)) {
            throw new UnsupportedSpecException(
                    schema.pointer().child("properties"),
                    "a property without a name, or named " + ANY_GETTER
                            + ", can't be told from those that the document does not name; remove it by an overlay"
                            + " action, then it is in additionalProperties()");
        }
        Set<String> taken = new HashSet<>();
        members.properties().keySet().forEach(json -> taken.add(javaName(members, json)));
        members.properties()
                .forEach((json, member) -> properties.add(ModelProperty.of(
                        name,
                        json,
                        javaName(members, json),
                        taken,
                        member,
                        members.required().contains(json),
                        unions.value(name, json),
                        types)));
        boolean isError = name.equals(api.errorModel());
        Additional additional = Additional.of(schema, types);
        MemberMethod together = MemberMethod.of(schema, properties, additional, taken);
        List<String> javadoc = new ArrayList<>(Docs.component(name, schema));
        if (together != null) {
            javadoc.addAll(together.javadoc());
        }
        return new ModelClass(
                packageName,
                name,
                schema.pointer().toString(),
                javadoc,
                properties,
                additional,
                isError ? ErrorModel.sufficientMessage(properties) : null,
                together,
                unions.of(name),
                null,
                JsonUse.NONE);
    }

    /** The same as a client uses it. */
    ModelClass used(JsonUse.All all) {
        return with(narrower, all.of(packageName + "." + name));
    }

    private ModelClass with(@Nullable Narrower other, JsonUse otherUse) {
        return new ModelClass(
                packageName, name, pointer, javadoc, properties, additional, message, members, unions, other, otherUse);
    }

    /** The same as an error of one operation, which can be made of the shared one if it has all that this has. */
    ModelClass widening(ModelClass shared) {
        boolean isWider = !name.equals(shared.name)
                && !additional.typed()
                && !shared.additional.typed()
                && shared.properties.stream()
                        .allMatch(each -> properties.stream().anyMatch(each::isLike));
        return isWider ? with(new Narrower(shared.name, name, shared.properties), use) : this;
    }

    /** Qualified names of what is in it. */
    Stream<String> types() {
        return Stream.concat(
                properties.stream().flatMap(each -> each.typeImports().stream()), additional.imports().stream());
    }

    private static String javaName(Members members, String json) {
        return members.javaNames().getOrDefault(json, JavaNames.memberName(json));
    }

    /** Fully qualified names that the class needs, sorted. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        properties.forEach(property -> imports.addAll(property.imports()));
        imports.addAll(additional.imports());
        imports.removeIf(each -> each.equals(packageName + "." + each.substring(each.lastIndexOf('.') + 1)));
        if (properties.stream().anyMatch(ModelProperty::tracked)) {
            imports.add("java.util.concurrent.atomic.AtomicReference");
        }
        return withFixed(imports);
    }

    private static Set<String> withFixed(Set<String> imports) {
        imports.addAll(List.of(
                "com.fasterxml.jackson.annotation.JsonAnyGetter",
                "com.fasterxml.jackson.annotation.JsonAnySetter",
                "com.fasterxml.jackson.annotation.JsonAutoDetect",
                "com.fasterxml.jackson.annotation.JsonInclude",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "com.fasterxml.jackson.annotation.JsonPropertyOrder",
                "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                "com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder",
                "io.swagger.v3.oas.annotations.media.Schema",
                "java.util.LinkedHashMap",
                "java.util.Map",
                "java.util.Objects",
                "javax.annotation.processing.Generated",
                "org.jspecify.annotations.NullMarked",
                "org.jspecify.annotations.Nullable"));
        return imports;
    }

    /** The annotation that keeps the order of the document, as lines of source. */
    public List<String> propertyOrder() {
        return Wrapped.filled(
                0,
                "@JsonPropertyOrder({",
                properties.stream().map(ModelProperty::literal).toList(),
                "})");
    }

    /** The statement that returns the hash code, as lines of source. */
    public List<String> hashing() {
        List<String> parts = new ArrayList<>();
        properties.forEach(each -> parts.add(each.hashed()));
        parts.add("additionalProperties");
        if (additional.typed()) {
            parts.add("mistypedProperties");
        }
        return Wrapped.filled(8, "return Objects.hash(", parts, ");");
    }

    /** The calls that print the properties. */
    public List<String> printed() {
        return Wrapped.chained(properties.stream()
                .map(each -> (each.secret() ? "secret(" : "value(") + each.literal() + ", " + each.name() + ")")
                .toList());
    }

    /** The statements that write it as JSON: what must be there first, as the mapper looks at it first. */
    public List<String> writing() {
        List<String> statements = new ArrayList<>();
        properties.stream().filter(ModelProperty::ofClient).forEach(each -> statements.add(each.insisting()));
        if (additional.typed()) {
            statements.add("out.require(model.mistypedProperties.isEmpty());");
        }
        statements.add("out.begin();");
        properties.forEach(each -> statements.add(each.write()));
        statements.add(additional.codec() + ".properties(model.additionalProperties, out);");
        statements.add("out.end();");
        return statements;
    }

    /** The calls of the builder's checks: what is required before what has rules. */
    public List<String> checks() {
        List<String> checks = new ArrayList<>();
        properties.stream()
                .filter(each -> each.demanded() && !each.demandedAsNull())
                .forEach(each -> checks.add(each.requirement()));
        if (members != null) {
            checks.add("members(built." + members.method() + "())");
        }
        properties.forEach(each -> checks.addAll(each.rules()));
        checks.addAll(additional.rules());
        return Wrapped.chained(checks);
    }

    /** Whether its builder has anything to check. */
    public boolean checked() {
        return !checks().isEmpty();
    }

    public boolean isPart() {
        return !unions.isEmpty();
    }

    /** The unions that it is part of, as source. */
    public String parents() {
        return String.join(", ", unions);
    }

    /** Names that are secrets among what the document does not name too, as arguments in source. */
    public String hidden() {
        return additional.secret()
                ? ""
                : properties.stream()
                        .filter(each -> each.secret() || each.holdsSecrets())
                        .map(each -> ", " + each.literal())
                        .collect(Collectors.joining());
    }

    /** The simple name, for places where {@code name} is a property's. */
    public String model() {
        return name;
    }
}
