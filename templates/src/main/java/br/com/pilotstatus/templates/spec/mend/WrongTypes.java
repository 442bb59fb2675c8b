package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.spec.validation.Fault;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads values of another type than the one that belongs there as what they say; leaves out those that decide nothing. */
final class WrongTypes {

    private WrongTypes() {}

    static boolean mend(Misfit misfit) {
        JsonNode value = misfit.value();
        String key = misfit.key();
        if (value.isNull()) {
            return nothing(misfit);
        } else if (misfit.isKeyword() && SchemaWords.mend(misfit)) {
            return true;
        } else if (value.isContainer() && value.isEmpty() && wants(misfit, value.isArray() ? "object" : "array")) {
            // What PHP writes where nothing is.
            misfit.mending()
                    .repaired(misfit.at(), "is empty, and should be %s: read as such".formatted(expected(misfit)));
            return misfit.rewrite(
                    value.isArray() ? JsonNodeFactory.instance.objectNode() : JsonNodeFactory.instance.arrayNode());
        } else if (key.equals("examples") && value.isArray() && wants(misfit, "object")) {
            ObjectNode named = JsonNodeFactory.instance.objectNode();
            value.forEach(
                    each -> named.putObject(String.valueOf(named.size() + 1)).set("value", each));
            misfit.mending().repaired(misfit.at(), "examples have names here: these are counted");
            return misfit.rewrite(named);
        }
        JsonNode better = better(misfit);
        if (better != null) {
            misfit.mending().repaired(misfit.at(), "must be %s: read as %s".formatted(expected(misfit), better));
            return misfit.rewrite(better);
        }
        String message = "must be %s, but is %s: it is left out".formatted(expected(misfit), is(value));
        return misfit.isText()
                ? misfit.leaveOutSilently(message)
                : misfit.isKeyword() && misfit.leaveOut(message + "; correct it in the overlay, if it means anything");
    }

    /** A null in the place of what must not be missing is a hole that nobody can fill. */
    private static boolean nothing(Misfit misfit) {
        Fault fault = misfit.fault();
        boolean isMember = fault.step(2).equals("content") || fault.step(2).equals("responses");
        return !isMember
                && (misfit.isText()
                        ? misfit.leaveOutSilently("null says nothing: it is left out")
                        : misfit.leaveOut(
                                "null says nothing, so it is left out; if something belongs here, write it in the"
                                        + " overlay"));
    }

    private static @Nullable JsonNode better(Misfit misfit) {
        JsonNode value = misfit.value();
        if (wants(misfit, "string") && (value.isNumber() || value.isBoolean())) {
            return JsonNodeFactory.instance.stringNode(value.asString());
        } else if (wants(misfit, "boolean") && value.asString("").matches("true|false")) {
            return JsonNodeFactory.instance.booleanNode(value.asString().equals("true"));
        } else if ((wants(misfit, "number") || wants(misfit, "integer")) && number(value) != null) {
            return number(value);
        } else if (wants(misfit, "array") && value.isString()) {
            return JsonNodeFactory.instance.arrayNode().add(value);
        } else if (wants(misfit, "object")
                && value.isString()
                && misfit.fault().step(2).equals("security")) {
            return JsonNodeFactory.instance.objectNode().set(value.stringValue(), JsonNodeFactory.instance.arrayNode());
        } else if (wants(misfit, "array") && value.isObject() && misfit.key().equals("security")) {
            return JsonNodeFactory.instance.arrayNode().add(value);
        }
        return null;
    }

    private static @Nullable JsonNode number(JsonNode value) {
        String text = value.isNumber() || value.isString() ? value.asString() : "";
        if (!text.matches("-?\\d{1,18}(\\.0*)?")) {
            return null;
        }
        return JsonNodeFactory.instance.numberNode(
                new BigDecimal(text).toBigInteger().longValue());
    }

    private static boolean wants(Misfit misfit, String type) {
        return misfit.fault().expected().matches("(?s).*\\b" + type + "\\b.*");
    }

    private static String expected(Misfit misfit) {
        return JsonType.withArticle(
                misfit.fault().expected().replaceAll("[\\[\\]]", "").replace(", ", " or "));
    }

    private static String is(JsonNode value) {
        return JsonType.withArticle(JsonType.of(value));
    }
}
