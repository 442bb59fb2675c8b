package br.com.pilotstatus.server.internal.error;

import jakarta.ws.rs.core.Response;

/** One fixed message for each status: what exceptions say may be meant for the log alone. */
public final class StatusMessages {

    public static final String UNAUTHORIZED = "Credentials are missing or are not accepted.";

    private StatusMessages() {}

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
