package br.com.pilotstatus.templates.openapi;

/** What schemas are under a keyword. */
public enum Inside {
    /** Something else. */
    NOTHING,
    /** One schema. */
    SCHEMA,
    /** A list of schemas. */
    LIST,
    /** Schemas by names that the author of the document chose. */
    MAP
}
