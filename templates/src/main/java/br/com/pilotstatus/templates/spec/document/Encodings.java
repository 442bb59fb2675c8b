package br.com.pilotstatus.templates.spec.document;

import java.util.List;
import java.util.Locale;

/** What the encoding of a form may say. */
public final class Encodings {

    /** The only media type that has styles in OpenAPI 3.0. */
    public static final String FORM = "application/x-www-form-urlencoded";

    /** Keywords that make a field be written as a query parameter is. */
    public static final List<String> STYLE = List.of("style", "explode", "allowReserved");

    private Encodings() {}

    /** Returns a media type without its parameters, in small letters. */
    public static String mediaType(String key) {
        return key.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
