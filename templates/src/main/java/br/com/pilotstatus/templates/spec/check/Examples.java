package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.validation.ExampleValidator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks each example of a document against its schema. One that does not match is reported and taken out, so that
 * whoever relies on the examples of an effective document can.
 */
public final class Examples extends Walker {

    private final Document document;
    private final ExampleValidator validator;

    private Examples(Document document) {
        this.document = document;
        this.validator = new ExampleValidator(document.root());
    }

    /** Takes out the examples that don't match. */
    public static void check(Document document) {
        new Examples(document).walk(document.root());
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (mediaType.has("schema")) {
            both(mediaType, new Slot(mediaType, "schema"), !MediaType.isJson(name));
        }
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        if (parameter.has("schema")) {
            Carried.check(document, parameter);
            both(parameter, new Slot(parameter, "schema"), false);
        }
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        one(schema, "example", slot, document.at(schema, "example"));
        standard(schema, slot);
        if (schema.get("examples") instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (!matches(slot, list.get(i), document.at(list).child(i))) {
                    list.remove(i);
                }
            }
            if (list.isEmpty()) {
                schema.remove("examples");
            }
        }
    }

    /** Text that stands for a body of another type than JSON is that body, not a value of the schema. */
    private void both(ObjectNode owner, Slot schema, boolean textIsFree) {
        if (!textIsFree || !owner.path("example").isString()) {
            one(owner, "example", schema, document.at(owner, "example"));
        }
        if (owner.get("examples") instanceof ObjectNode named) {
            for (String name : List.copyOf(named.propertyNames())) {
                ObjectNode example = document.resolve(named.path(name));
                JsonNode value = example == null ? null : example.get("value");
                if (value != null
                        && !(textIsFree && value.isString())
                        && !matches(schema, value, document.at(named, name))) {
                    named.remove(name);
                }
            }
            if (named.isEmpty()) {
                owner.remove("examples");
            }
        }
    }

    /** Nobody could apply a default that is no value of its own schema, and a server that did would not start. */
    private void standard(ObjectNode schema, Slot slot) {
        JsonNode value = schema.get("default");
        Optional<String> mismatch = value == null ? Optional.empty() : validator.mismatch(slot, value);
        if (mismatch.isPresent()) {
            document.leftAlone(
                    document.at(schema, "default"),
                    "the default does not match its schema (%s): it is left out of the effective document"
                            .formatted(mismatch.get()));
            schema.remove("default");
        }
    }

    private void one(ObjectNode owner, String key, Slot schema, Source at) {
        if (owner.has(key) && !matches(schema, owner.get(key), at)) {
            owner.remove(key);
        }
    }

    private boolean matches(Slot schema, JsonNode value, Source at) {
        Optional<String> mismatch = validator.mismatch(schema, value);
        mismatch.ifPresent(why -> document.leftAlone(
                at,
                "the example does not match its schema (%s): it is left out of the effective document".formatted(why)));
        return mismatch.isEmpty();
    }
}
