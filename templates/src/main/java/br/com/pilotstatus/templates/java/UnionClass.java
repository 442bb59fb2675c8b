package br.com.pilotstatus.templates.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A union: a sealed interface over its alternatives.
 *
 * @param packageName   where it goes
 * @param name          simple name
 * @param pointer       where the spec has it
 * @param javadoc       lines of its Javadoc
 * @param discriminator JSON name of the property that decides, as a Java string literal, or {@code null}
 * @param alternatives  in the order of the spec
 * @param holdsSecrets  whether something in it is never printed, so that what fits no alternative is not either
 * @param unions        simple names of the unions that it is part of
 * @param open         whether a server takes and sends other values of the discriminator, too
 */
public record UnionClass(
        String packageName,
        String name,
        String pointer,
        List<String> javadoc,
        @Nullable String discriminator,
        List<Alternative> alternatives,
        boolean holdsSecrets,
        List<String> unions,
        boolean open) {

    /** The simple name, for places where {@code name} is another's. */
    public String union() {
        return name;
    }

    public boolean isPart() {
        return !unions.isEmpty();
    }

    /** The unions that it is part of, as source. */
    public String parents() {
        return String.join(", ", unions);
    }

    /** The alternatives that may implement it, as source. */
    String permitted() {
        return String.join(", ", alternatives.stream().map(Alternative::type).toList());
    }

    /** Its declaration, as lines of source. */
    public List<String> declaration() {
        List<String> permitted = new ArrayList<>(List.of(permitted().split(", ")));
        permitted.add(name + ".Unknown");
        return Wrapped.filled(
                0,
                "public sealed interface " + name + (isPart() ? " extends " + parents() : "") + " permits ",
                permitted,
                " {");
    }

    public List<Alternative> wrapped() {
        return alternatives.stream().filter(Alternative::isWrapped).toList();
    }

    /** Qualified names of what is in it. */
    Stream<String> types() {
        return alternatives.stream()
                .flatMap(each -> Stream.concat(Stream.of(packageName + "." + each.type()), each.imports().stream()));
    }

    /** Fully qualified names that the interface needs, sorted. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "com.fasterxml.jackson.annotation.JsonValue",
                "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                "java.util.Objects",
                "javax.annotation.processing.Generated",
                "org.jspecify.annotations.NullMarked"));
        if (!wrapped().isEmpty()) {
            imports.add("com.fasterxml.jackson.core.type.TypeReference");
        }
        wrapped().forEach(each -> imports.addAll(each.imports()));
        imports.removeIf(each -> each.equals(packageName + "." + each.substring(each.lastIndexOf('.') + 1)));
        return imports;
    }
}
