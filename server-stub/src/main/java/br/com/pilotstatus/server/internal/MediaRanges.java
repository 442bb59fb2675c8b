package br.com.pilotstatus.server.internal;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares media types with those that the document declares. */
public final class MediaRanges {

    private MediaRanges() {}

    /**
     * Checks the media type of a result whose body may be of several.
     *
     * @param mediaType the media type
     * @param declared  media types and ranges
     * @throws IllegalArgumentException if it is none, or is not declared
     */
    public static void check(String mediaType, String... declared) {
        MediaType type = MediaType.valueOf(mediaType);
        if (type.isWildcardType() || type.isWildcardSubtype() || !cover(type, declared)) {
            throw new IllegalArgumentException(
                    "mediaType must be one of " + String.join(", ", declared) + ", not " + mediaType);
        }
    }

    /** All JSON is one to us. What containers call a range is without a type: only what takes all takes it. */
    static boolean cover(@Nullable MediaType type, String... declared) {
        return type != null
                && Arrays.stream(declared)
                        .map(MediaType::valueOf)
                        .anyMatch(each -> type.isWildcardType()
                                ? each.isWildcardType()
                                : each.isCompatible(type) || Bodies.isJson(each) && Bodies.isJson(type));
    }
}
