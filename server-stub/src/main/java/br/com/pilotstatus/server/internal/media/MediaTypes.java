package br.com.pilotstatus.server.internal.media;

import br.com.pilotstatus.model.internal.http.JsonMediaType;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how bodies of a media type are read, and whether an operation declares it. */
public final class MediaTypes {

    private MediaTypes() {}

    public static boolean isJson(@Nullable MediaType type) {
        return type != null && JsonMediaType.matches(type.getSubtype());
    }

    public static boolean isUrlEncodedForm(MediaType type) {
        return !isRange(type) && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    public static boolean isMultipartForm(MediaType type) {
        return !isRange(type) && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /** Whether it stands for several, such as {@code application/*}: what is asked for may be one, no body is of one. */
    public static boolean isRange(MediaType type) {
        return type.isWildcardType() || type.getSubtype().startsWith(MediaType.MEDIA_TYPE_WILDCARD);
    }

    /** All JSON is one to us. What containers call any is without a type: only what takes all takes it. */
    public static boolean cover(@Nullable MediaType type, String... declared) {
        return cover(type, Stream.of(declared).map(MediaType::valueOf).toList());
    }

    /** The same for what has been parsed already. */
    public static boolean cover(@Nullable MediaType type, List<MediaType> declared) {
        if (type == null) {
            return false;
        }
        boolean range = isRange(type);
        for (MediaType each : declared) {
            if (range
                    ? type.isWildcardType() && each.isWildcardType()
                    : each.isCompatible(type) || isJson(each) && isJson(type)) {
                return true;
            }
        }
        return false;
    }
}
