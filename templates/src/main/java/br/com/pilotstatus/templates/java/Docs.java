package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Knowledge;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.Text;
import java.util.ArrayList;
import java.util.List;

/** What the Javadoc of generated members says. */
final class Docs {

    private Docs() {}

    static List<String> property(Schema schema, String jsonName, Knowledge known) {
        String description = schema.text(Keyword.DESCRIPTION);
        List<String> lines = new ArrayList<>(
                description.isEmpty()
                        ? List.of(undescribed(schema, jsonName))
                        : Text.javadoc(Text.sentence(description)));
        if (schema.has(Keyword.DEFAULT)) {
            lines.add("");
            lines.addAll(Text.javadoc("Default on the server: " + schema.get(Keyword.DEFAULT) + "."));
        }
        if (schema.has(Keyword.CONST)) {
            lines.add("");
            paragraph("Can only be `" + schema.get(Keyword.CONST) + "`.", lines);
        }
        lines.addAll(known(known));
        return lines;
    }

    /** A paragraph that says how well something is known; none where the document does not say. */
    private static List<String> known(Knowledge known) {
        List<String> lines = new ArrayList<>();
        if (!known.sentence().isEmpty()) {
            lines.add("");
            List<String> more = Text.javadoc(known.sentence());
            lines.add(" <p>" + more.get(0).strip());
            lines.addAll(more.subList(1, more.size()));
        }
        return lines;
    }

    /** Where the document says nothing: its name in JSON and what it is there. */
    private static String undescribed(Schema schema, String jsonName) {
        String type = schema.type();
        String format = schema.text(Keyword.FORMAT);
        return " The property {@code " + Text.javadocLine(jsonName) + "} in JSON: "
                + (type.isEmpty() ? "any value" : Text.javadocLine(type + (format.isEmpty() ? "" : ", " + format)))
                + ".";
    }

    static List<String> component(String name, Schema schema) {
        String description = schema.text(schema.has(Keyword.DESCRIPTION) ? Keyword.DESCRIPTION : Keyword.TITLE);
        List<String> lines = new ArrayList<>(
                Text.javadoc(description.isEmpty() ? "The model " + name + "." : Text.sentence(description)));
        lines.addAll(known(schema.knowledge()));
        return lines;
    }

    static List<String> union(String name, Schema schema) {
        String discriminator = schema.discriminator().propertyName();
        List<String> lines = new ArrayList<>(component(name, schema));
        lines.add("");
        paragraph(
                "A union: "
                        + (discriminator.isEmpty()
                                ? "its form tells what a value is."
                                : "the property " + discriminator + " tells what an object is."),
                lines);
        return lines;
    }

    static List<String> operation(Operation operation) {
        String summary = operation.summary();
        String description = operation.description();
        List<String> lines =
                new ArrayList<>(Text.javadoc(Text.sentence(summary.isEmpty() ? operation.address() : summary)));
        if (!description.isBlank() && !description.equals(summary)) {
            lines.add("");
            paragraph(Text.sentence(description), lines);
        }
        if (!operation.errorCodes().isEmpty()) {
            List<String> codes = new ArrayList<>();
            operation
                    .errorCodes()
                    .forEach((status, each) ->
                            codes.add((status.equals("default") ? "" : status + " ") + String.join(", ", each)));
            lines.add("");
            paragraph("Error codes: " + String.join("; ", codes) + ".", lines);
        }
        lines.addAll(known(operation.knowledge()));
        return lines;
    }

    private static void paragraph(String text, List<String> lines) {
        List<String> more = Text.javadoc(text);
        lines.add(" <p>" + more.get(0).strip());
        lines.addAll(more.subList(1, more.size()));
    }

    /** What users are told of operations that are in the document alone; nothing where there are none. */
    static List<String> leftOut(Api api) {
        List<String> lines = new ArrayList<>();
        api.leftOut().forEach(each -> {
            List<String> item = Text.javadoc(each.address() + ": " + each.why());
            lines.add(" <li>" + item.get(0).strip());
            lines.addAll(item.subList(1, item.size()));
        });
        if (!lines.isEmpty()) {
            lines.addAll(0, List.of("", " <p>Left out, as nothing right can be generated of them:", "", " <ul>"));
            lines.add(" </ul>");
        }
        return lines;
    }
}
