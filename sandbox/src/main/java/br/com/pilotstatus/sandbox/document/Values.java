package br.com.pilotstatus.sandbox.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;

/** JSON and generated models. */
public final class Values {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Values() {}

    /**
     * Makes a value of a type.
     *
     * @throws IllegalArgumentException if the JSON does not fit
     */
    public static Object of(JsonNode json, Type type) {
        return JSON.convertValue(json, JSON.constructType(type));
    }

    /**
     * Makes a value of a class.
     *
     * @throws IllegalArgumentException if the JSON does not fit
     */
    public static <T> T of(JsonNode json, Class<T> type) {
        return JSON.convertValue(json, type);
    }

    /** Makes JSON of maps, lists and values. */
    public static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}
