package br.com.pilotstatus.templates.java;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception of the client, for the statuses that have one of their own.
 *
 * @param name    simple name
 * @param label   {@code switch} label of its statuses, or {@code null} where it stands for all others
 * @param meaning what the status says, as a Javadoc sentence
 * @param source  where the status is defined
 */
public record ErrorClass(String name, @Nullable String label, String meaning, String source) {

    /** The usual statuses; what is not among them is a {@code ServerException} or an {@code UnexpectedStatusException}. */
    public static final List<ErrorClass> ALL = List.of(
            new ErrorClass(
                    "BadRequestException",
                    "400",
                    "The request is malformed or breaks a rule of the API.",
                    "RFC 9110, section 15.5.1"),
            new ErrorClass(
                    "UnauthorizedException",
                    "401",
                    "The credential is missing, unknown or no longer valid.",
                    "RFC 9110, section 15.5.2"),
            new ErrorClass(
                    "PaymentRequiredException", "402", "The operation needs a paid plan.", "RFC 9110, section 15.5.3"),
            new ErrorClass(
                    "ForbiddenException",
                    "403",
                    "The credential is valid but may not do this.",
                    "RFC 9110, section 15.5.4"),
            new ErrorClass(
                    "NotFoundException",
                    "404",
                    "The resource does not exist, or not for this credential.",
                    "RFC 9110, section 15.5.5"),
            new ErrorClass(
                    "ConflictException",
                    "409",
                    "The request conflicts with the state of the resource.",
                    "RFC 9110, section 15.5.10"),
            new ErrorClass(
                    "UnprocessableEntityException",
                    "422",
                    "The request is well-formed but cannot be carried out.",
                    "RFC 9110, section 15.5.21"),
            new ErrorClass(
                    "RateLimitedException",
                    "429",
                    "Too many requests; see {@link #retryAfter()}.",
                    "RFC 6585, section 4"));

    /** The one of a 5xx. */
    public static final ErrorClass SERVER = new ErrorClass(
            "ServerException", null, "The server failed: any status from 500 to 599.", "RFC 9110, section 15.6");

    /** The one of all others. */
    public static final ErrorClass UNEXPECTED = new ErrorClass(
            "UnexpectedStatusException",
            null,
            "A status that is neither a declared success nor one of the usual errors.",
            "RFC 9110, section 15");

    /** The one of a status of three digits. */
    static ErrorClass of(String status) {
        return ALL.stream()
                .filter(each -> status.equals(each.label))
                .findFirst()
                .orElse(status.startsWith("5") ? SERVER : UNEXPECTED);
    }
}
