package br.com.pilotstatus.client.internal.request;

import br.com.pilotstatus.client.internal.json.JsonErrors;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.client.internal.parameter.StyledValues;
import br.com.pilotstatus.client.internal.spec.Operation;
import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.internal.http.JsonMediaType;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, made from a model (OpenAPI 3.1, Encoding Object): a list becomes a field for each element, an
 * object is written as JSON, and null is left out. For one thread.
 */
final class FormFields {
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

    /**
     * One field.
     *
     * @param value its text; null: it is a file
     * @param type its media type; null: it is plain text
     */
    record Field(
            String name,
            @Nullable String value,
            @Nullable FilePart file,
            @Nullable MediaType type) {}

    private final Map<String, MediaType> types;
    private final List<Field> fields = new ArrayList<>();

    private FormFields(Map<String, MediaType> types) {
        this.types = types;
    }

    /**
     * Returns the fields of a model.
     *
     * @param types declared media types by property
     * @throws IllegalArgumentException if it can't be written
     */
    static List<Field> fields(JsonNode model, Map<String, MediaType> types) {
        FormFields form = new FormFields(types);
        model.fieldNames().forEachRemaining(name -> form.add(name, model.get(name)));
        return form.fields;
    }

    /**
     * Returns a model as {@code application/x-www-form-urlencoded} (URL Standard, section 5.2).
     *
     * @param types  declared media types by property
     * @param styles styles by property
     * @throws IllegalArgumentException if it can't be written
     */
    static byte[] encoded(JsonNode model, Map<String, MediaType> types, Map<String, Operation.FieldStyle> styles) {
        StringBuilder out = new StringBuilder();
        model.fieldNames().forEachRemaining(name -> {
            JsonNode value = model.get(name);
            Operation.FieldStyle style = styles.get(name);
            if (style == null) {
                FormFields field = new FormFields(types);
                field.add(name, value);
                field.fields.forEach(one -> append(out, one));
            } else if (!value.isNull()) {
                StyledValues.field(out, name, style.style(), value, style.reserved());
            }
        });
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder out, Field field) {
        out.append(out.length() == 0 ? "" : "&")
                .append(URLEncoder.encode(field.name(), StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(text(field), StandardCharsets.UTF_8));
    }

    private static String text(Field field) {
        return field.value() == null ? json(new POJONode(field.file())).replace("\"", "") : field.value();
    }

    private void add(String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(each -> add(name, each));
        } else if (!value.isNull()) {
            fields.add(field(name, value));
        }
    }

    private Field field(String name, JsonNode value) {
        MediaType type = types.get(name);
        if (value instanceof POJONode embedded && embedded.getPojo() instanceof FilePart file) {
            return new Field(name, null, file, MediaTypes.parse(file.contentType()));
        } else if (value.isContainerNode() || type != null && JsonMediaType.matches(type.getSubtype())) {
            return new Field(name, json(value), null, type == null ? JSON : type);
        }
        return new Field(name, value.isNumber() ? json(value) : value.asText(), null, type);
    }

    private static String json(JsonNode value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the form can't be written as JSON " + JsonErrors.where(e));
        }
    }
}
