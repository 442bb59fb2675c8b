package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Checker;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Subject;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.report.Tally;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells where the limits of values are not checked, although they are checked elsewhere. */
final class UncheckedPlaces extends Walker {

    private static final List<String> LIMITS =
            keys(keyword -> keyword.checker() == Checker.BUILD_AND_SERVER && keyword.note() == null);
    private static final List<String> OF_TEXT = keys(keyword -> keyword.isLimit() && keyword.subject() == Subject.TEXT);
    private static final List<String> IN_LISTS =
            Stream.concat(LIMITS.stream(), Stream.of("items")).toList();

    private final Document document;
    private final Tally tally = new Tally();
    private final Set<JsonNode> choices = Collections.newSetFromMap(new IdentityHashMap<>());

    private UncheckedPlaces(Document document) {
        this.document = document;
    }

    /** Reports the places of a document. */
    static void report(Document document) {
        UncheckedPlaces places = new UncheckedPlaces(document);
        places.walk(document.root());
        places.tally.leftAlone(document.report());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        Schemas.CHOICES.forEach(key -> choices.add(schema.path(key)));
        if (isAlternative(slot)) {
            tell(schema, LIMITS, "in an alternative");
        }
        if (Schemas.is(schema, "string") && schema.has("format") && !schema.has("enum")) {
            format(schema, schema.path("format").asString(""));
        }
    }

    private void format(ObjectNode schema, String key) {
        Format format = Format.of(key);
        if (format == null || !format.type().equals("string")) {
            tally.add(document.at(schema, "format"), "the format %s is not checked: any text passes".formatted(key));
        } else if (format.isTypedText()) {
            tell(schema, OF_TEXT, "of a %s, which is not text in Java".formatted(key));
        }
    }

    /** Parameters are validated; headers of responses are not. */
    @Override
    protected void parameter(ObjectNode parameter) {
        if (!parameter.has("in")
                && (parameter.has("content")
                        || isStructured(parameter.path("schema"))
                        || isStructured(parameter.path("schema").path("items")))) {
            tally.add(
                    document.at(parameter),
                    "a response header that is neither one value nor a list of values is text in Java:"
                            + " write and read it yourself");
        }
        if (!parameter.has("in") && parameter.path("schema") instanceof ObjectNode schema) {
            tell(schema, LIMITS, "of a header in a response");
        }
    }

    /** One method takes all media types of a type: what one of them limits is not asked of another. */
    @Override
    protected void contents(ObjectNode content) {
        Map<List<String>, ObjectNode> first = new HashMap<>();
        for (JsonNode mediaType : content) {
            ObjectNode schema = document.resolve(mediaType.path("schema"));
            if (schema != null && !Schemas.is(schema, "object")) {
                ObjectNode other = first.putIfAbsent(Schemas.types(schema), schema);
                if (other != null
                        && IN_LISTS.stream().anyMatch(key -> !schema.path(key).equals(other.path(key)))) {
                    tally.add(
                            document.at(content),
                            "limits are not checked where media types of one body differ in"
                                    + " them: values that break them pass, so check them yourself");
                }
            }
        }
    }

    private boolean isStructured(JsonNode reference) {
        ObjectNode schema = document.resolve(reference);
        return schema != null && (Schemas.is(schema, "object") || Schemas.hasProperties(schema) || schema.has("allOf"));
    }

    private void tell(ObjectNode schema, List<String> keywords, String where) {
        ObjectNode says = document.resolve(schema);
        for (String key : keywords) {
            if (says != null && says.has(key) && !isCheckedByClass(says, key)) {
                Source at = says == schema ? document.at(schema, key) : document.at(schema);
                tally.add(
                        at,
                        "%s is not checked %s: values that break it pass, so check them yourself"
                                .formatted(key, where));
            }
        }
    }

    /** A class checks how many members it has, wherever it stands. */
    private static boolean isCheckedByClass(ObjectNode schema, String key) {
        Keyword keyword = Keyword.of(key);
        return keyword != null
                && keyword.subject() == Subject.OBJECT
                && (Schemas.hasProperties(schema) || schema.has(Keyword.ALL_OF.key()));
    }

    private boolean isAlternative(Slot slot) {
        // An alternative beside null is what it stands in.
        return choices.contains(slot.parent())
                && slot.parent()
                                .valueStream()
                                .filter(each -> !Schemas.isNull(each))
                                .count()
                        > 1;
    }

    private static List<String> keys(Predicate<Keyword> rule) {
        return Keyword.where(rule).stream().map(Keyword::key).toList();
    }
}
