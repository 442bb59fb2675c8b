package br.com.pilotstatus.templates.names;

import java.util.Map;

/** Names response statuses by what RFC 9110, its kin and the IANA registry call them. */
public final class StatusNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("200", "Ok"),
            Map.entry("201", "Created"),
            Map.entry("202", "Accepted"),
            Map.entry("203", "NonAuthoritativeInformation"),
            Map.entry("204", "NoContent"),
            Map.entry("205", "ResetContent"),
            Map.entry("206", "PartialContent"),
            Map.entry("207", "MultiStatus"),
            Map.entry("300", "MultipleChoices"),
            Map.entry("301", "MovedPermanently"),
            Map.entry("302", "Found"),
            Map.entry("303", "SeeOther"),
            Map.entry("304", "NotModified"),
            Map.entry("307", "TemporaryRedirect"),
            Map.entry("308", "PermanentRedirect"),
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthorized"),
            Map.entry("402", "PaymentRequired"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("405", "MethodNotAllowed"),
            Map.entry("406", "NotAcceptable"),
            Map.entry("408", "RequestTimeout"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("411", "LengthRequired"),
            Map.entry("412", "PreconditionFailed"),
            Map.entry("413", "ContentTooLarge"),
            Map.entry("414", "UriTooLong"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("416", "RangeNotSatisfiable"),
            Map.entry("417", "ExpectationFailed"),
            Map.entry("418", "Teapot"),
            Map.entry("421", "MisdirectedRequest"),
            Map.entry("422", "UnprocessableEntity"),
            Map.entry("423", "Locked"),
            Map.entry("424", "FailedDependency"),
            Map.entry("425", "TooEarly"),
            Map.entry("426", "UpgradeRequired"),
            Map.entry("428", "PreconditionRequired"),
            Map.entry("429", "TooManyRequests"),
            Map.entry("431", "RequestHeaderFieldsTooLarge"),
            Map.entry("451", "UnavailableForLegalReasons"),
            Map.entry("500", "InternalServerError"),
            Map.entry("501", "NotImplemented"),
            Map.entry("502", "BadGateway"),
            Map.entry("503", "ServiceUnavailable"),
            Map.entry("504", "GatewayTimeout"),
            Map.entry("507", "InsufficientStorage"),
            Map.entry("1XX", "Informational"),
            Map.entry("2XX", "Success"),
            Map.entry("3XX", "Redirection"),
            Map.entry("4XX", "ClientError"),
            Map.entry("5XX", "ServerError"));

    private StatusNames() {}

    /** Returns {@code Conflict} for 409, {@code Status499} for one that has no name, {@code Default} for all others. */
    public static String of(String status) {
        return status.equals("default") ? "Default" : NAMES.getOrDefault(status, "Status" + status);
    }

    /** Tells whether a status of the document stands for errors; {@code default} does. */
    public static boolean isError(String status) {
        return status.startsWith("4") || status.startsWith("5") || status.equals("default");
    }

    /** Tells whether a status of the document stands for successes. */
    public static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    /** Tells whether a status of the document sends the client elsewhere; what was not modified is nowhere else. */
    public static boolean isRedirect(String status) {
        return status.startsWith("3") && !status.equals("304");
    }
}
