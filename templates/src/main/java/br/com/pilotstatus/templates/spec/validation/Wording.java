package br.com.pilotstatus.templates.spec.validation;

import br.com.pilotstatus.templates.json.JsonType;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in words what the validator found at one place by one keyword. */
final class Wording {

    private Wording() {}

    static String of(List<Finding> findings) {
        Finding first = findings.get(0);
        String habit = CommonMistakes.of(first);
        return habit != null
                ? habit
                : switch (first.keyword()) {
                    case "required" -> required(findings);
                    case "unevaluatedProperties", "additionalProperties" -> unknown(first);
                    case "type" -> type(first);
                    case "enum", "const" ->
                        "must be one of %s, but is %s: "
                                        .formatted(
                                                findings.stream()
                                                        .flatMap(finding -> allowed(finding))
                                                        .distinct()
                                                        .collect(Collectors.joining(", ")),
                                                first.error().getInstanceNode())
                                + meant(findings);
                    case "propertyNames" ->
                        "this name is not allowed: use only letters, digits, dots, hyphens and underscores";
                    case "format" ->
                        "must be of the format %s, but is %s: correct it"
                                .formatted(
                                        first.error().getSchemaNode().asString(),
                                        first.error().getInstanceNode());
                    case "pattern" ->
                        "must match %s, but is %s: correct it"
                                .formatted(
                                        first.error().getArguments()[0],
                                        first.error().getInstanceNode());
                    case "not" -> excluded(first);
                    case "minimum" ->
                        "must be at least %s, but is %s: correct it"
                                .formatted(
                                        first.error().getArguments()[0],
                                        first.error().getInstanceNode());
                    case "maxProperties" ->
                        "has %d entries where there may be only %s: remove the others"
                                .formatted(
                                        first.error().getInstanceNode().size(),
                                        first.error().getArguments()[0]);
                    case "minProperties", "minItems" -> "must not be empty: add what belongs here, or remove it";
                    case "uniqueItems" -> "contains an element twice: keep one of the two";
                    case "oneOf" ->
                        first.error().getInstanceNode().has("schema")
                                        && first.error().getInstanceNode().has("content")
                                ? "\"schema\" and \"content\" exclude each other: keep one of them"
                                : "fits none of the alternatives, or several: correct it";
                    default ->
                        "is not valid, it %s: correct it"
                                .formatted(first.error().getMessage());
                };
    }

    private static String type(Finding finding) {
        String declared = types(finding.error().getArguments()[1]);
        String actual = types(finding.error().getArguments()[0]);
        JsonNode value = finding.error().getInstanceNode();
        return "must be %s, but is %s: %s"
                .formatted(
                        declared,
                        actual,
                        declared.equals("a string") && (value.isNumber() || value.isBoolean())
                                ? "put it into quotes, \"%s\"".formatted(value.asString())
                                : "correct it");
    }

    private static String meant(List<Finding> findings) {
        String near = Nearest.of(
                findings.get(0).error().getInstanceNode().asString(""),
                findings.stream().flatMap(Wording::allowed).map(text -> text.replace("\"", "")));
        return near == null ? "correct it" : quote(near) + " may be meant";
    }

    private static String required(List<Finding> findings) {
        List<String> names = findings.stream()
                .map(finding -> finding.error().getProperty())
                .distinct()
                .toList();
        boolean choice = findings.stream().map(Finding::path).distinct().count() > 1;
        String quoted = names.stream().map(Wording::quote).collect(Collectors.joining(choice ? " or " : " and "));
        return names.size() == 1
                ? quoted + " is missing: add it"
                : choice ? quoted + " is missing: add one of them" : quoted + " are missing: add them";
    }

    private static String unknown(Finding finding) {
        String key = finding.error().getProperty();
        if (finding.place().equals(List.of("paths"))) {
            return "a path must start with a slash: write \"/%s\"".formatted(key);
        }
        if (isResponses(finding)) {
            return "is not a status: write three digits such as \"200\", a range such as \"4XX\", or \"default\"";
        }
        String near = Nearest.to(key, finding);
        return "OpenAPI has no such key here: "
                + (near != null ? "%s may be meant".formatted(quote(near)) : "remove it, or start its name with x-");
    }

    /** An object of that name, and not a component: those are named freely. */
    private static boolean isResponses(Finding finding) {
        List<String> place = finding.place();
        return place.size() > 2 && place.get(place.size() - 1).equals("responses");
    }

    private static String excluded(Finding finding) {
        JsonNode names = finding.error().getSchemaNode() == null
                ? null
                : finding.error().getSchemaNode().path("required");
        if (names == null || names.isEmpty()) {
            return "is not valid, it %s: correct it".formatted(finding.error().getMessage());
        }
        String quoted = names.valueStream().map(name -> quote(name.asString())).collect(Collectors.joining(" and "));
        return names.size() > 1
                ? quoted + " exclude each other: keep one of them"
                : quoted + " excludes another key that is here: keep one of them";
    }

    private static java.util.stream.Stream<String> allowed(Finding finding) {
        JsonNode values = finding.error().getSchemaNode();
        return values == null
                ? java.util.stream.Stream.of(finding.error().getArguments()[0].toString())
                : values.isArray()
                        ? values.valueStream().map(JsonNode::toString)
                        : java.util.stream.Stream.of(values.toString());
    }

    private static String types(@Nullable Object types) {
        return JsonType.withArticle(
                String.valueOf(types).replaceAll("[\\[\\]]", "").replace(", ", " or "));
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }
}
