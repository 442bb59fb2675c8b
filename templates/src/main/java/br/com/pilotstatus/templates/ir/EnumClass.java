package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.spec.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An open enum: constants for the values that the spec knows, and any other value kept.
 *
 * @param packageName where it goes
 * @param name        simple name
 * @param pointer     where the spec has it
 * @param javadoc     lines of its Javadoc
 * @param constants   in the order of the spec
 */
public record EnumClass(String packageName, String name, String pointer, List<String> javadoc,
        List<Constant> constants) {

    /**
     * A value that the spec knows.
     *
     * @param name    Java name of the constant
     * @param literal its value as a Java string literal
     * @param doc     its value as Javadoc
     */
    public record Constant(String name, String literal, String doc) {
    }

    static EnumClass of(String name, JsonNode schema, String packageName) {
        List<Constant> constants = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("KNOWN"));
        for (JsonNode value : schema.path("enum").values()) {
            if (value.isString()) {
                String base = JavaNames.constantName(value.asString());
                String constant = base;
                for (int n = 2; !taken.add(constant); n++) {
                    constant = base + "_" + n;
                }
                constants.add(new Constant(constant, Text.literal(value.asString()),
                        String.join("", Text.javadoc(Text.literal(value.asString()))).strip()));
            }
        }
        return new EnumClass(packageName, name, Pointers.of("components", "schemas", name),
                Docs.component(name, schema), constants);
    }

    /** The simple name, for places where {@code name} is a constant's. */
    public String type() {
        return name;
    }
}
