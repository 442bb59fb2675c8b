package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes requests that keep the document, and no two alike. */
final class Drafts {

    private static final Set<String> OF_PROTOCOL = Set.of("accept", "content-type", "authorization");

    private final Document document;
    private final RandomValues values;
    private final Random random;

    Drafts(Document document, Random random) {
        this.document = document;
        this.values = new RandomValues(document, random);
        this.random = random;
    }

    /**
     * The operations of which requests can be made here. Not those that want an object as a parameter, a form, or a
     * style that is not the usual one of its place: the cases prove those.
     */
    List<Document.Operation> operations() {
        return document.operations().stream().filter(each -> {
            String type = document.requestType(each);
            boolean required = document.resolve(each.node().path("requestBody")).path("required").asBoolean();
            return (type.contains("json") || !required)
                    && each.parameters().stream().allMatch(parameter -> isPlain(parameter) || !isWanted(parameter));
        }).toList();
    }

    private static boolean isWanted(JsonNode parameter) {
        return parameter.path("in").asText().equals("path") || parameter.path("required").asBoolean();
    }

    private boolean isPlain(JsonNode parameter) {
        JsonNode schema = document.resolve(parameter.path("schema"));
        String in = parameter.path("in").asText();
        boolean inPairs = in.equals("query") || in.equals("cookie");
        boolean usualStyle = parameter.path("style").asText(inPairs ? "form" : "simple").equals(inPairs ? "form" : "simple")
                && (!inPairs || parameter.path("explode").asBoolean(true));
        return usualStyle && !parameter.has("content") && !schema.has("properties") && !schema.has("allOf")
                && !schema.path("type").toString().contains("object") && !schema.path("type").isMissingNode();
    }

    Draft valid(Document.Operation operation) {
        Draft draft = new Draft(operation);
        for (JsonNode parameter : operation.parameters().stream().filter(this::isPlain).toList()) {
            String name = parameter.path("name").asText();
            String in = parameter.path("in").asText();
            boolean ignored = in.equals("header") && OF_PROTOCOL.contains(name.toLowerCase(Locale.ROOT));
            if (!ignored && !isStyled(parameter) && (in.equals("path") || parameter.path("required").asBoolean() || random.nextBoolean())) {
                add(draft, in, name, texts(values.parameter(parameter)));
            }
        }
        JsonNode request = document.resolve(operation.node().path("requestBody"));
        JsonNode content = document.jsonContent(request);
        if (!content.isMissingNode() && (request.path("required").asBoolean() || random.nextBoolean())) {
            draft.json = values.body(content);
            draft.headers.add(new Draft.Pair("Content-Type", document.jsonType(request)));
        }
        document.schemes(operation).forEach(scheme -> authenticate(draft, scheme));
        return draft;
    }

    /** Objects, JSON and lists in one value are optional in the fixture; their own tests write them. */
    private boolean isStyled(JsonNode parameter) {
        String type = document.resolve(parameter.path("schema")).path("type").asText();
        return parameter.has("content") || type.equals("object")
                || type.equals("array") && !parameter.path("explode").asBoolean(true);
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.add(each.asText()));
        } else {
            texts.add(value.asText());
        }
        return texts;
    }

    private static void add(Draft draft, String in, String name, List<String> texts) {
        switch (in) {
            case "path" -> draft.path.put(name, texts.get(0).isEmpty() ? "x" : String.join(",", texts));
            case "query" -> texts.forEach(each -> draft.query.add(new Draft.Pair(name, each)));
            // What is beyond ASCII has no agreed form in a header.
            case "header" -> draft.headers.add(new Draft.Pair(name, ascii(String.join(",", texts))));
            case "cookie" -> draft.cookies.add(new Draft.Pair(name, ascii(String.join(",", texts)).replaceAll("[ ,;]", "-")));
            default -> throw new IllegalArgumentException(in);
        }
    }

    private static String ascii(String text) {
        return text.replaceAll("[^ -~]", "x").strip();
    }

    private void authenticate(Draft draft, String name) {
        JsonNode scheme = document.resolve(document.root().path("components").path("securitySchemes").path(name));
        String type = scheme.path("type").asText();
        if (type.equals("apiKey")) {
            add(draft, scheme.path("in").asText(), scheme.path("name").asText(), List.of(Clients.SECRET));
        } else if (document.isBasic(name)) {
            draft.headers.add(new Draft.Pair("Authorization", "Basic "
                    + Base64.getEncoder().encodeToString(Clients.USER_AND_PASSWORD.getBytes())));
        } else {
            draft.headers.add(new Draft.Pair("Authorization", "Bearer " + Clients.SECRET));
        }
    }

    /** Where an operation's credentials travel: pairs of place and name. */
    Map<String, String> credentials(Document.Operation operation) {
        Map<String, String> places = new java.util.LinkedHashMap<>();
        for (String name : document.schemes(operation)) {
            JsonNode scheme = document.resolve(document.root().path("components").path("securitySchemes").path(name));
            boolean key = scheme.path("type").asText().equals("apiKey");
            places.put(key ? scheme.path("name").asText() : "Authorization", key ? scheme.path("in").asText() : "header");
        }
        return places;
    }
}
