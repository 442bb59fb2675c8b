package br.com.pilotstatus.sandbox.behaviour.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names between double braces. */
final class Variables {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*}}");

    private Variables() {}

    /** All of a body, each once, in their order. */
    static List<String> of(JsonNode body) {
        Matcher matcher = VARIABLE.matcher(body.toString());
        return matcher.results().map(each -> each.group(1)).distinct().toList();
    }
}
