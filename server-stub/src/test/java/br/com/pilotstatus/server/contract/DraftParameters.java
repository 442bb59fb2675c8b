package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes parameters into drafts, in the style that the document wants. */
final class DraftParameters {

    private final Document document;
    private final RandomValues values;

    DraftParameters(Document document, RandomValues values) {
        this.document = document;
        this.values = values;
    }

    static boolean isWanted(JsonNode parameter) {
        return parameter.path("in").asText().equals("path")
                || parameter.path("required").asBoolean();
    }

    static boolean isIgnored(JsonNode parameter) {
        return ProtocolHeaders.has(
                parameter.path("in").asText(), parameter.path("name").asText());
    }

    /** Not what may be of several kinds, nor objects and lists in a style of which the separator cannot be escaped. */
    boolean canMake(JsonNode parameter) {
        String style = parameter.path("style").asText();
        JsonNode schema = document.resolve(parameter.path("schema"));
        boolean composed = schema.has("allOf") || schema.has("oneOf") || schema.has("anyOf");
        return isIgnored(parameter)
                || parameter.has("content")
                || !composed
                        && !schema.path("type").isMissingNode()
                        && !style.endsWith("Delimited")
                        && !style.equals("matrix");
    }

    void add(RequestDraft draft, JsonNode parameter) {
        String name = parameter.path("name").asText();
        String in = parameter.path("in").asText();
        if (parameter.has("content")) {
            String json =
                    values.body(parameter.path("content").iterator().next()).toString();
            add(draft, in, name, List.of(in.equals("header") ? ascii(json) : written(in, json)));
            return;
        }
        JsonNode value = values.parameter(parameter);
        boolean pairs = in.equals("query") || in.equals("cookie");
        String style = parameter.path("style").asText(pairs ? "form" : "simple");
        boolean explode = parameter.path("explode").asBoolean(style.equals("form"));
        if (!value.isContainerNode() && !style.equals("label")) {
            add(draft, in, name, List.of(written(in, value.asText())));
        } else if (style.equals("deepObject")) {
            members(value)
                    .forEach((key, text) -> draft.query.add(new RequestDraft.NameValue(name + "[" + key + "]", text)));
        } else if (pairs && explode) {
            members(value)
                    .forEach((key, text) -> add(draft, in, value.isArray() ? name : key, List.of(written(in, text))));
        } else {
            separated(draft, in, name, value, style, explode);
        }
    }

    /** What separates stays as it is, what is separated is encoded; where nothing is, it must not hold the separator. */
    private void separated(RequestDraft draft, String in, String name, JsonNode value, String style, boolean explode) {
        boolean encodes = !in.equals("header");
        List<String> words = new ArrayList<>();
        members(value).forEach((key, text) -> {
            String word = encodes ? encoded(text) : ascii(text).replaceAll("[,;= ]", "-");
            boolean named = value.isObject();
            words.add((named ? key + (explode ? "=" : ",") : "") + word.replace(".", encodes ? "%2E" : "."));
        });
        String mark = style.equals("label") && explode ? "." : ",";
        String text = (style.equals("label") ? "." : "") + String.join(mark, words);
        if (in.equals("path")) {
            draft.path.put(name, "");
            draft.encodedPath.put(name, text.isEmpty() ? "x" : text);
        } else if (in.equals("query") && !words.isEmpty()) {
            draft.encodedQuery.add(encoded(name) + "=" + text);
        } else if (!words.isEmpty()) {
            add(draft, in, name, List.of(text));
        }
    }

    /** Elements by their index, or properties of an object that are words, by name; a word alone is one element. */
    private static Map<String, String> members(JsonNode value) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < value.size() && value.isArray(); i++) {
            members.put(String.valueOf(i), value.get(i).asText());
        }
        value.properties().forEach(each -> {
            if (!each.getValue().isContainerNode() && !each.getValue().isNull()) {
                members.put(each.getKey(), each.getValue().asText());
            }
        });
        return value.isContainerNode() ? members : Map.of("0", value.asText());
    }

    static void add(RequestDraft draft, String in, String name, List<String> texts) {
        switch (in) {
            case "path" -> draft.path.put(name, texts.get(0).isEmpty() ? "x" : String.join(",", texts));
            case "query" -> texts.forEach(each -> draft.query.add(new RequestDraft.NameValue(name, each)));
            // What is beyond ASCII has no agreed form in a header.
            case "header" -> draft.headers.add(new RequestDraft.NameValue(name, ascii(String.join(",", texts))));
            case "cookie" ->
                draft.cookies.add(new RequestDraft.NameValue(
                        name,
                        texts.stream()
                                .map(each -> ascii(each).replaceAll("[ ;]", "-"))
                                .collect(Collectors.joining(","))));
            default -> throw new IllegalArgumentException(in);
        }
    }

    /** Cookies are encoded as queries are, but by whom they are made. */
    private static String written(String in, String text) {
        return in.equals("cookie") ? encoded(text) : text;
    }

    private static String ascii(String text) {
        return text.replaceAll("[^ -~]", "x").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
