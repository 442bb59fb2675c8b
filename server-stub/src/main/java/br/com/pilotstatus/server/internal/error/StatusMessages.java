package br.com.pilotstatus.server.internal.error;

import br.com.pilotstatus.server.internal.media.MediaTypes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One fixed message for each status: what exceptions say may be meant for the log alone. */
public final class StatusMessages {

    public static final String UNAUTHORIZED = "Credentials are missing or are not accepted.";

    private StatusMessages() {}

    /**
     * The message where the operation is known.
     *
     * @param consumes media types that it reads; empty where that is not known
     * @param produces media types that it may send; empty where that is not known
     */
    public static String of(int status, List<String> consumes, List<String> produces) {
        if (status == 415 && !consumes.isEmpty()) {
            return "The body has a media type that is not read here; send "
                    + either(consumes.stream().map(StatusMessages::utf8).toList()) + ".";
        } else if (status == 406 && !produces.isEmpty()) {
            return "Nothing that the Accept header asks for can be sent; ask for " + either(produces) + ".";
        }
        return of(status);
    }

    private static String either(List<String> types) {
        String others = String.join(", ", types.subList(0, types.size() - 1));
        return (others.isEmpty() ? "" : others + " or ") + types.get(types.size() - 1);
    }

    private static String utf8(String type) {
        return type + (MediaTypes.isJson(MediaType.valueOf(type)) ? " in UTF-8" : "");
    }

    public static String of(int status) {
        return switch (status) {
            case 400 -> "The request is not valid.";
            case 401 -> UNAUTHORIZED;
            case 403 -> "This is not allowed with these credentials.";
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not take this method; the Allow header names those it takes.";
            case 406 -> "Nothing that the Accept header asks for can be sent; ask for application/json.";
            case 413 -> "The body is too large.";
            case 415 -> "The body has a media type that is not read here; send application/json in UTF-8.";
            case 429 -> "These are too many requests; try again later.";
            case 501 -> "This operation is not implemented.";
            case 503 -> "The service is not available now; try again later.";
            default -> {
                Response.Status known = Response.Status.fromStatusCode(status);
                yield known == null ? "The status of the response is " + status + "." : known.getReasonPhrase() + ".";
            }
        };
    }
}
