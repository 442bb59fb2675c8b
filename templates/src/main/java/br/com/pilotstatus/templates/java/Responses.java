package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.EffectiveSpec;
import br.com.pilotstatus.templates.schema.EffectiveSpec.Located;
import br.com.pilotstatus.templates.schema.FreeNames;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads what an operation may answer. */
final class Responses {

    /** RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5: whatever the spec declares, they have none. */
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "205", "304");

    private Responses() {}

    /** By declared status, in the order of the spec: one for each thing that its body may be in Java. */
    static List<List<ResponseCase>> of(Located at, EffectiveSpec spec, Types types) {
        JsonNode responses = at.node().path("responses");
        List<String> statuses = responses.properties().stream()
                .map(Map.Entry::getKey)
                .filter(each -> !each.startsWith("x-"))
                .toList();
        List<List<ResponseCase>> found = new ArrayList<>();
        for (String status : statuses) {
            found.add(of(status.replace('x', 'X'), spec.resolve(responses.path(status)), statuses, types, spec, at));
        }
        return found;
    }

    /** What a status may answer, preferred first: one for each thing that its body may be in Java. */
    private static List<ResponseCase> of(
            String status, JsonNode response, List<String> all, Types types, EffectiveSpec spec, Located at) {
        boolean empty = at.method().equals("head") || WITHOUT_CONTENT.contains(status);
        List<TypedContent> contents =
                empty ? List.of() : TypedContent.of(response, spec, types, at.pointer() + "/responses/" + status);
        if (contents.isEmpty()) {
            return List.of(of(status, response, null, "", all, types, spec));
        }
        return contents.stream()
                .map(each -> of(status, response, each, each == contents.get(0) ? "" : each.label(), all, types, spec))
                .toList();
    }

    private static ResponseCase of(
            String status,
            JsonNode response,
            TypedContent content,
            String label,
            List<String> all,
            Types types,
            EffectiveSpec spec) {
        String record = (status.equals("default") ? "OtherStatus" : StatusNames.of(status)) + label;
        List<ResponseCase.Header> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("body", "status", "headers", "mediaType"));
        Set<String> imports =
                new TreeSet<>(content == null ? Set.of() : content.type().imports());
        response.path("headers").properties().forEach(each -> {
            if (!each.getKey().equalsIgnoreCase("content-type")) {
                JsonNode header = spec.resolve(each.getValue());
                JavaType value = new ParameterTypes(spec, types).header(header);
                imports.addAll(value.imports());
                headers.add(new ResponseCase.Header(
                        Text.literal(each.getKey()),
                        FreeNames.free(JavaNames.memberName(each.getKey()), taken),
                        value.name(),
                        header.path("required").asBoolean(false)));
            }
        });
        return new ResponseCase(
                status,
                label,
                record,
                Character.toLowerCase(record.charAt(0)) + record.substring(1),
                Text.sentence(response.path("description").asString(record)),
                content == null ? null : content.type().name(),
                content == null ? List.of() : content.mediaTypes(),
                content != null && content.isOfManyTypes(),
                headers,
                all.stream().filter(each -> each.matches("\\d{3}")).toList(),
                imports);
    }
}
