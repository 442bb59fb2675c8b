package br.com.pilotstatus.server.internal.media;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

/** Compares media types with those that the document declares. */
public final class MediaRanges {

    private MediaRanges() {}

    /**
     * Checks the media type of a result whose body may be of several.
     *
     * @param mediaType the media type; or several with commas between, of which the caller chooses
     * @param declared  media types and ranges
     * @throws IllegalArgumentException if it is none, or is not declared
     */
    public static void check(String mediaType, String... declared) {
        for (String each : offered(mediaType)) {
            checkOne(each, declared);
        }
    }

    /** The media types between commas. */
    public static List<String> offered(String mediaTypes) {
        return mediaTypes.indexOf(',') < 0
                ? List.of(mediaTypes.strip())
                : Stream.of(mediaTypes.split(",")).map(String::strip).toList();
    }

    private static void checkOne(String mediaType, String... declared) {
        MediaType type = MediaType.valueOf(mediaType);
        if (type.isWildcardType() || type.isWildcardSubtype() || !MediaTypes.cover(type, declared)) {
            throw new IllegalArgumentException(
                    "mediaType must be one of " + String.join(", ", declared) + ", not " + mediaType);
        }
    }
}
