package br.com.pilotstatus.server.contract;

import java.util.Locale;

/** What media types say, in capitals or small letters alike (RFC 9110, section 8.3.1). */
final class MediaTypes {

    private MediaTypes() {}

    /** Without parameters, in small letters. */
    static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a body of it is one JSON text: lines of JSON are none (application/x-ndjson, application/jsonl). */
    static boolean isJson(String type) {
        return essence(type).matches(".*(/|\\+)json");
    }

    static boolean isUrlEncoded(String type) {
        return essence(type).equals("application/x-www-form-urlencoded");
    }

    static boolean isMultipart(String type) {
        return essence(type).equals("multipart/form-data");
    }

    static boolean isForm(String type) {
        return isUrlEncoded(type) || isMultipart(type);
    }

    static boolean isAny(String type) {
        return essence(type).equals("*/*");
    }
}
