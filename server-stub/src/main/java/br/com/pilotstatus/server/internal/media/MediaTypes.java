package br.com.pilotstatus.server.internal.media;

import br.com.pilotstatus.model.internal.http.JsonMediaType;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Says how bodies of a media type are read, and whether an operation declares it. */
public final class MediaTypes {

    private MediaTypes() {}

    public static boolean isJson(@Nullable MediaType type) {
        return type != null && JsonMediaType.matches(type.getSubtype());
    }

    public static boolean isUrlEncodedForm(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    public static boolean isMultipartForm(MediaType type) {
        return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /** All JSON is one to us. What containers call a range is without a type: only what takes all takes it. */
    public static boolean cover(@Nullable MediaType type, String... declared) {
        return type != null
                && Arrays.stream(declared)
                        .map(MediaType::valueOf)
                        .anyMatch(each -> type.isWildcardType()
                                ? each.isWildcardType()
                                : each.isCompatible(type) || isJson(each) && isJson(type));
    }
}
