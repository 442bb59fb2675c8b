package br.com.pilotstatus.templates.openapi;

import java.util.List;

/** What values a keyword of a schema is about. JSON Schema lets all others pass. */
public enum Subject {
    TEXT("string"),
    NUMBER("integer", "number"),
    LIST("array"),
    OBJECT("object"),
    /** Values of every type. */
    ANY,
    /** No value: a reader, or where a schema is found. */
    NONE;

    private final List<String> types;

    Subject(String... types) {
        this.types = List.of(types);
    }

    /** The types of JSON Schema that these values have; empty where they have any, or there are none. */
    public List<String> types() {
        return types;
    }
}
