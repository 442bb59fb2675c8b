package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests that keep the document, and no two alike. */
final class RequestDrafts {

    private final Document document;
    private final DraftParameters parameters;
    private final DraftBodies bodies;
    private final Random random;

    RequestDrafts(Document document, Random random) {
        this.document = document;
        RandomValues values = new RandomValues(document, random);
        this.parameters = new DraftParameters(document, values);
        this.bodies = new DraftBodies(document, values, random);
        this.random = random;
    }

    /** The operations of which requests can be made here: the cases prove the others. */
    List<Document.Operation> operations() {
        return document.operations().stream()
                .filter(each -> {
                    boolean required = document.resolve(each.node().path("requestBody"))
                            .path("required")
                            .asBoolean();
                    return (!required || !bodies.types(each).isEmpty())
                            && each.parameters().stream()
                                    .allMatch(parameter ->
                                            parameters.canMake(parameter) || !DraftParameters.isWanted(parameter));
                })
                .toList();
    }

    RequestDraft valid(Document.Operation operation) {
        RequestDraft draft = new RequestDraft(operation);
        for (JsonNode each : operation.parameters()) {
            if (parameters.canMake(each)
                    && !DraftParameters.isIgnored(each)
                    && (DraftParameters.isWanted(each) || random.nextBoolean())) {
                parameters.add(draft, each);
            }
        }
        JsonNode body = document.resolve(operation.node().path("requestBody"));
        body.path("content").fieldNames().forEachRemaining(draft.types::add);
        if (body.path("required").asBoolean() || random.nextBoolean()) {
            bodies.add(draft);
        }
        document.schemes(operation).forEach(scheme -> authenticate(draft, scheme));
        return draft;
    }

    private void authenticate(RequestDraft draft, String name) {
        JsonNode scheme = document.resolve(
                document.root().path("components").path("securitySchemes").path(name));
        String type = scheme.path("type").asText();
        if (type.equals("apiKey")) {
            DraftParameters.add(
                    draft, scheme.path("in").asText(), scheme.path("name").asText(), List.of(ClientCalls.SECRET));
        } else if (document.isBasic(name)) {
            draft.headers.add(new RequestDraft.NameValue(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(ClientCalls.USER_AND_PASSWORD.getBytes())));
        } else {
            draft.headers.add(new RequestDraft.NameValue("Authorization", "Bearer " + ClientCalls.SECRET));
        }
    }

    /** Where an operation's credentials travel: pairs of place and name. */
    Map<String, String> credentials(Document.Operation operation) {
        Map<String, String> places = new LinkedHashMap<>();
        for (String name : document.schemes(operation)) {
            JsonNode scheme = document.resolve(
                    document.root().path("components").path("securitySchemes").path(name));
            boolean key = scheme.path("type").asText().equals("apiKey");
            places.put(
                    key ? scheme.path("name").asText() : "Authorization",
                    key ? scheme.path("in").asText() : "header");
        }
        return places;
    }
}
