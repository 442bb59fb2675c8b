package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.report.Tally;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Refuses compositions that no class can stand for, and tells of those of which a class says less. */
final class UnsupportedCompositions extends Walker {

    private final Document document;
    private final Tally tally = new Tally();

    private UnsupportedCompositions(Document document) {
        this.document = document;
    }

    /** Adds what is refused to the problems of a document, and what is loose to its report. */
    static void report(Document document) {
        UnsupportedCompositions compositions = new UnsupportedCompositions(document);
        compositions.walk(document.root());
        compositions.tally.leftAlone(document.report());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        boolean isOneModel = Schemas.hasProperties(schema)
                || schema.has("$ref")
                || !schema.path("allOf").isEmpty();
        List<String> choices = Schemas.CHOICES.stream()
                .filter(key -> !Schemas.saysMembers(schema, key))
                .filter(key -> schema.path(key).valueStream().anyMatch(UnsupportedCompositions::says))
                .toList();
        if (choices.size() > 1 && !isOneModel) {
            document.problem(
                    document.at(schema, "anyOf"),
                    "oneOf and anyOf beside each other ask for a value"
                            + " that is one of both lists, which no Java type can express: list in one of them what is allowed, and remove"
                            + " the other by an overlay action");
        }
        if (isOneModel) {
            choices.forEach(key -> tally.add(
                    document.at(schema, key),
                    key + " beside properties, allOf or a reference"
                            + " is read into the same class: what it declares is optional there, and which alternative holds is not"
                            + " checked"));
        }
        for (String key : Schemas.CHOICES) {
            // What is in a "not" is checked or told with that.
            boolean isChecked = slot.key().equals(Keyword.NOT.key())
                    || Schemas.saysMembers(schema, key) && Schemas.isOfClass(slot, schema);
            if (!isChecked && schema.path(key).valueStream().anyMatch(UnsupportedCompositions::isOnlyRequired)) {
                tally.add(
                        document.at(schema, key),
                        key + " of what is required is not checked here: values that break it"
                                + " pass on both sides, so check them yourself");
            }
        }
    }

    private static boolean says(JsonNode alternative) {
        return !Schemas.isNull(alternative) && Schemas.says(alternative);
    }

    private static boolean isOnlyRequired(JsonNode alternative) {
        return !Schemas.says(alternative) && alternative.has("required");
    }
}
