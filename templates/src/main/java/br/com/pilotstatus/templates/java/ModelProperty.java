package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.Constraints;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.OneWay;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param jsonName    name on the wire
 * @param literal     the same as a Java string literal
 * @param name        name in Java
 * @param presence    name of the question whether it was given, where null is told from absent; free of other properties'
 * @param type        type as written in source
 * @param validated   the same with {@code @Valid} where validation goes on inside
 * @param annotations annotations of the field for Bean Validation, Swagger and Jackson, in order
 * @param writers     annotations for Jackson that write it, where null is told from absent
 * @param readers     annotations for Jackson that read it
 * @param javadoc     lines of the accessor's Javadoc
 * @param required    whether it must be present
 * @param given       what the builder's Javadoc says about leaving it out
 * @param demanded    whether the builder insists on it
 * @param constant    the one value that it may have, as source; {@code null} where it may have others
 * @param preset      what the builder sets by itself, as source; {@code null} where it sets nothing
 * @param tracked     whether null is told from absent
 * @param secret      whether its value is never printed
 * @param holdsSecrets whether something in its value is never printed
 * @param list        whether it is a list
 * @param map         whether it is a map
 * @param bytes       whether it is an array of bytes
 * @param deprecated  whether the spec deprecates it
 * @param rules       calls of the builder's checks
 * @param typeImports fully qualified names that its type needs
 * @param imports     fully qualified names that it needs
 * @param codec       what reads and writes its value without databind, as source
 * @param ofClient    whether a client must send it, though a builder does not insist
 */
public record ModelProperty(
        String jsonName,
        String literal,
        String name,
        String presence,
        String type,
        String validated,
        List<String> annotations,
        List<String> writers,
        List<String> readers,
        List<String> javadoc,
        boolean required,
        String given,
        boolean demanded,
        @Nullable String constant,
        @Nullable String preset,
        boolean tracked,
        boolean secret,
        boolean holdsSecrets,
        boolean list,
        boolean map,
        boolean bytes,
        boolean deprecated,
        List<String> rules,
        Set<String> typeImports,
        Set<String> imports,
        String codec,
        boolean ofClient) {

    static ModelProperty of(
            String className,
            String jsonName,
            String name,
            Set<String> taken,
            Schema schema,
            boolean required,
            @Nullable String alternative,
            Types types) {
        Schema merged = schema.merged();
        JavaType type = types.ofMembers().of(schema);
        boolean nullable = schema.allowsNull();
        // Bean Validation runs on requests alone, and a request need not have what only the server may set.
        OneWay way = OneWay.of(schema);
        boolean demanded = required && way == null;
        Constraints constraints =
                Constraints.of(merged, type, required && !nullable && (way == null || way == OneWay.WRITE_ONLY));
        Set<String> imports = new TreeSet<>(type.imports());
        imports.addAll(constraints.imports());
        List<String> annotations = new ArrayList<>(constraints.annotations());
        imports.addAll(type.annotationImports());
        if (type.kind() == JavaType.Kind.MODEL) {
            annotations.add("@Valid");
        }
        annotations.addAll(SwaggerText.schema(merged, required));
        List<String> writers = new ArrayList<>();
        List<String> readers = new ArrayList<>();
        if (type.quoted()) {
            (nullable ? writers : annotations)
                    .add("@JsonSerialize(" + (nullable ? "contentUsing" : "using") + " = " + Packages.MODEL_INTERNAL
                            + ".DecimalWriter.class)");
            readers.add("@JsonDeserialize(" + (type.kind() == JavaType.Kind.OTHER ? "using" : "contentUsing") + " = "
                    + Packages.MODEL_INTERNAL + ".DecimalReader.class)");
            imports.add("com.fasterxml.jackson.databind.annotation.JsonSerialize");
        }
        if (required && way != null && way != OneWay.NEITHER) {
            (nullable ? writers : annotations).add("@" + Packages.MODEL_INTERNAL + ".RequiredOf(" + way.sender() + ")");
        }
        String constant = Constants.of(merged, type);
        Preset preset =
                nullable || way != null ? null : Preset.of(merged, type, required, constant, alternative, types);
        List<String> rules = new ArrayList<>();
        constraints.checks().forEach(check -> rules.add(check.on(Text.literal(jsonName), name)));
        return new ModelProperty(
                jsonName,
                Text.literal(jsonName),
                name,
                nullable ? FreeNames.free(question(name), taken) : question(name),
                type.name(),
                type.kind() == JavaType.Kind.MODEL ? type.name() : type.validated(),
                annotations,
                writers,
                readers,
                Docs.property(merged, jsonName, schema.knowledge()),
                required,
                preset == null ? given(required, nullable, way) : preset.words(),
                demanded,
                constant,
                preset == null ? null : preset.value(),
                nullable,
                schema.isSecret(jsonName, className),
                types.secrets().areIn(schema),
                type.kind() == JavaType.Kind.LIST,
                type.kind() == JavaType.Kind.MAP,
                type.name().equals("byte[]"),
                merged.is(Keyword.DEPRECATED),
                rules,
                type.imports(),
                imports,
                type.codec(),
                required && way == OneWay.WRITE_ONLY);
    }

    private static String given(boolean required, boolean nullable, @Nullable OneWay way) {
        if (required) {
            return way == null ? "required" : way.hint();
        }
        return nullable ? "null is written as null" : "null leaves it out";
    }

    /** Whether a builder may leave out what the document requires. */
    public boolean leftOut() {
        return required && !demanded;
    }

    /** The check that it is there, as a call of {@code ModelChecks}. */
    String requirement() {
        return "required(" + literal + ", " + isGiven() + ")";
    }

    /** Whether the builder insists on it, be it as null. */
    boolean demandedAsNull() {
        return demanded && tracked;
    }

    /** Whether it is there, as source. */
    String isGiven() {
        return tracked ? presence : name + " != null";
    }

    /** Whether a value of one is a value of the other. */
    boolean isLike(ModelProperty other) {
        return name.equals(other.name)
                && jsonName.equals(other.jsonName)
                && type.equals(other.type)
                && tracked == other.tracked
                && presence.equals(other.presence);
    }

    /** Whether the accessor can answer null. */
    public boolean optional() {
        return !required || tracked;
    }

    /** The case of a switch by its name that reads it, as source. */
    public String read() {
        String value = "builder." + name + " = " + codec + ".read(in);";
        return "case " + literal + " -> " + (tracked ? "{ " + value + " builder." + presence + " = true; }" : value);
    }

    /** The statement that writes it, as source. */
    String write() {
        String arguments = "(" + literal + ", model." + name + ", out);";
        return tracked
                ? "if (model." + presence + ") { " + codec + ".propertyOrNull" + arguments + " }"
                : codec + ".property" + arguments;
    }

    /** The statement that gives up without it, as source. */
    String insisting() {
        return "out.require(model." + isGiven() + ");";
    }

    /** The method that compares two values of it. */
    public String equality() {
        return bytes
                ? "Objects.deepEquals"
                : hasBytesInside() ? Packages.MODEL_INTERNAL + ".ByteValues.equal" : "Objects.equals";
    }

    /** What stands for it in the model's hash code. */
    public String hashed() {
        return bytes
                ? "java.util.Arrays.hashCode(" + name + ")"
                : hasBytesInside() ? Packages.MODEL_INTERNAL + ".ByteValues.hash(" + name + ")" : name;
    }

    /** Arrays of bytes are equal to nothing but themselves, and so are lists and maps of them. */
    boolean hasBytesInside() {
        return !bytes && (type.contains("byte[]") || type.contains("byte @Nullable []"));
    }

    /** What the model takes over from its builder: nobody can change it afterwards. */
    public String taken() {
        String value = "builder." + name;
        return list
                ? Packages.MODEL_INTERNAL + ".Copies.list(" + value + ")"
                : map ? Packages.MODEL_INTERNAL + ".Copies.map(" + value + ")" : value;
    }

    /** The type of the field. */
    public String fieldType() {
        return bytes ? valueType() : (optional() ? "@Nullable " : "") + validated;
    }

    /** The type of the accessor. */
    public String valueType() {
        return optional() ? nullableType() : type;
    }

    /** The type where null may stand. */
    public String nullableType() {
        return bytes ? "byte @Nullable []" : "@Nullable " + type;
    }

    private static String question(String name) {
        return "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
