package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.spec.validation.Fault;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what must be there and says nothing that anybody needs; leaves out what is nothing without it. */
final class MissingMembers {

    /** Whole things that are nothing without what they lack, and that no code comes of. */
    private static final Set<String> NOTHING_WITHOUT = Set.of(
            "externalDocs",
            "license",
            "implicit",
            "password",
            "clientCredentials",
            "authorizationCode",
            "discriminator");

    private MissingMembers() {}

    static boolean mend(Misfit misfit) {
        Fault fault = misfit.fault();
        if (!(misfit.value() instanceof ObjectNode owner)) {
            return false;
        }
        if (owner.has("$ref") && fault.missing().contains("$ref")) {
            return false;
        }
        if (NOTHING_WITHOUT.contains(misfit.key())) {
            if (fault.missing().equals(List.of("scopes"))) {
                return write(misfit, owner, "scopes", JsonNodeFactory.instance.objectNode());
            }
            String message = "%s, so %s is left out".formatted(lacks(fault), misfit.key());
            return misfit.key().equals("discriminator") ? misfit.leaveOut(message) : misfit.leaveOutSilently(message);
        }
        if (List.of("tags", "servers").contains(fault.step(2)) && fault.place().size() == 2) {
            return misfit.leaveOut("%s, so this is left out of %s".formatted(lacks(fault), fault.step(2)));
        }
        if (fault.missing().contains("schema") && fault.missing().contains("content")) {
            return parameter(misfit, owner);
        }
        if (fault.missing().contains("content") && owner.has("schema")) {
            return Swagger.body(misfit, owner);
        }
        boolean any = false;
        for (String name : fault.missing()) {
            JsonNode value = value(name, misfit, owner);
            any |= value != null && write(misfit, owner, name, value);
        }
        return any;
    }

    private static String lacks(Fault fault) {
        return String.join(" and ", fault.missing()) + (fault.missing().size() > 1 ? " are" : " is") + " missing";
    }

    private static boolean write(Misfit misfit, ObjectNode owner, String name, JsonNode value) {
        owner.set(name, misfit.mending().madeOf(value, misfit.at()));
        misfit.mending().repaired(misfit.at(), "%s is missing: read as %s".formatted(name, value));
        return true;
    }

    private static @Nullable JsonNode value(String name, Misfit misfit, ObjectNode owner) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        Fault fault = misfit.fault();
        List<String> place = fault.place();
        boolean isInfo = place.equals(List.of("info"));
        return switch (name) {
            case "description" -> make.stringNode("");
            case "title" -> isInfo ? make.stringNode("API") : null;
            case "version" -> isInfo ? make.stringNode("0") : null;
            case "info" -> place.isEmpty() ? make.objectNode() : null;
            case "paths" -> place.isEmpty() ? make.objectNode() : null;
            case "flows" -> owner.path("type").asString("").equals("oauth2") ? make.objectNode() : null;
            case "required" -> owner.path("in").asString("").equals("path") ? make.booleanNode(true) : null;
            case "responses" -> {
                ObjectNode responses = make.objectNode();
                responses.putObject("default").put("description", "");
                yield responses;
            }
            default -> null;
        };
    }

    /** Where Swagger 2 has the type of a parameter, or nothing. */
    private static boolean parameter(Misfit misfit, ObjectNode owner) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (String key : List.copyOf(owner.propertyNames())) {
            Keyword keyword = Keyword.of(key);
            if (keyword != null
                    && !keyword.isDocumentation()
                    && !Set.of("required", "deprecated").contains(key)) {
                schema.set(key, owner.remove(key));
            }
        }
        boolean said = !schema.isEmpty();
        if (!said) {
            schema.put("type", "string");
        }
        owner.set("schema", misfit.mending().madeOf(schema, misfit.at()));
        if (said) {
            misfit.mending().repaired(misfit.at(), "its type stands in a schema: read as %s".formatted(schema));
        } else {
            misfit.mending()
                    .doubtful(misfit.at(), "has neither schema nor content: it is text; write a schema in the overlay");
        }
        return true;
    }
}
