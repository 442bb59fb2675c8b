package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.parameter.OwnNames;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.EffectiveSpec;
import br.com.pilotstatus.templates.schema.EffectiveSpec.Located;
import br.com.pilotstatus.templates.schema.FreeNames;
import br.com.pilotstatus.templates.schema.Pointers;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The arguments of an operation in the order of its method: path, what else is required, body, what is optional. */
final class MethodArguments {

    private MethodArguments() {}

    static List<Argument> of(Located at, EffectiveSpec spec, Types types, TypedContent body) {
        Map<String, JsonNode> declared = new LinkedHashMap<>();
        Map<String, String> pointers = new LinkedHashMap<>();
        int[] index = new int[1];
        for (JsonNode source : List.of(at.pathItem(), at.node())) {
            index[0] = 0;
            String owner = source == at.node() ? at.pointer() : Pointers.of("paths", at.path());
            for (JsonNode each : source.path("parameters").values()) {
                JsonNode parameter = spec.resolve(each);
                String in = parameter.path("in").asString();
                String name = parameter.path("name").asString();
                // RFC 9110, 5.1: a header is the same in any case.
                String key = in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
                declared.put(key, parameter);
                pointers.put(key, owner + "/parameters/" + index[0]++);
            }
        }
        declared.values().removeIf(MethodArguments::ignored);
        Set<String> taken = new HashSet<>();
        List<Argument> found = new ArrayList<>();
        ParameterTypes wireTypes = new ParameterTypes(spec, types);
        OwnNames names = new OwnNames(wireTypes, declared.values(), spec);
        declared.forEach((key, node) -> {
            Argument parameter = Argument.of(node, wireTypes, spec, pointers.get(key), taken);
            found.add(parameter.with(names.of(node, parameter.wire(), pointers.get(key))));
        });
        if (body != null) {
            JsonNode requestBody = spec.resolve(at.node().path("requestBody"));
            found.add(Argument.body(
                    FreeNames.free("request", taken),
                    body,
                    requestBody.path("required").asBoolean(false),
                    requestBody.path("description").asString(""),
                    spec));
        }
        List<Argument> ordered = new ArrayList<>();
        found.stream().filter(each -> each.in().equals("path")).forEach(ordered::add);
        found.stream()
                .filter(each -> !each.in().equals("path") && !each.isBody() && each.required())
                .forEach(ordered::add);
        found.stream().filter(Argument::isBody).forEach(ordered::add);
        found.stream().filter(each -> !each.isBody() && !each.required()).forEach(ordered::add);
        return ordered;
    }

    /** OpenAPI 3.1, Parameter Object: Accept, Content-Type and Authorization are described elsewhere. */
    private static boolean ignored(JsonNode parameter) {
        return parameter.path("in").asString().equals("header")
                && Set.of("accept", "content-type", "authorization")
                        .contains(parameter.path("name").asString().toLowerCase(Locale.ROOT));
    }
}
