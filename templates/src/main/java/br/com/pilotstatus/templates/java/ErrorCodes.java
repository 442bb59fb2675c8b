package br.com.pilotstatus.templates.java;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Which of the values that a document lists says what a status says, and no more. */
final class ErrorCodes {

    /** What codes say, the plainest first, in small letters and without separators. */
    private static final Map<String, List<String>> WORDS = words("""
            400 badrequest invalidrequest bad requestinvalid malformedrequest malformed invalid validationfailed validation \
            validationfailure requestvalidation invalidinput invalidargument invalidarguments illegalargument invalidparameters \
            invalidparameter invaliddata
            401 unauthorized unauthorised unauthenticated notauthenticated authenticationrequired authenticationfailed \
            authentication auth authrequired invalidcredentials badcredentials invalidclient
            402 paymentrequired
            403 forbidden accessdenied permissiondenied notpermitted insufficientpermissions insufficientpermission \
            permission notauthorized authorizationfailed authorization denied
            404 notfound resourcenotfound resourcemissing missing doesnotexist notexists unknownresource nosuchresource \
            entitynotfound objectnotfound
            405 methodnotallowed methodnotsupported unsupportedmethod
            406 notacceptable unacceptable
            408 requesttimeout timeout
            409 conflict resourceconflict alreadyexists resourceexists exists duplicate
            410 gone
            412 preconditionfailed failedprecondition
            413 payloadtoolarge contenttoolarge requestentitytoolarge requesttoolarge entitytoolarge bodytoolarge toolarge
            415 unsupportedmediatype mediatypenotsupported unsupportedmedia unsupportedcontenttype invalidcontenttype
            422 unprocessableentity unprocessablecontent unprocessable validationfailed validation validationfailure invalid \
            requestvalidation invalidinput invalidargument invalidarguments invaliddata
            423 locked
            424 faileddependency
            428 preconditionrequired
            429 toomanyrequests ratelimited ratelimitexceeded ratelimit throttled throttling quotaexceeded resourceexhausted
            500 internalservererror internal server internalserver serverfailure internalfailure unexpected
            501 notimplemented unimplemented
            502 badgateway
            503 serviceunavailable unavailable temporarilyunavailable overloaded
            504 gatewaytimeout timeout deadlineexceeded
            4XX badrequest invalidrequest bad client clientfailure
            5XX internalservererror internal server internalserver serverfailure internalfailure
            """);

    /** Those of which a client thinks something else than of the first of their range (RFC 9110, 15). */
    private static final Set<String> OF_THEIR_OWN = Set.of("401", "402", "403", "404", "408", "409", "410", "429");

    /** All that have words of their own. */
    static final List<String> STATUSES =
            WORDS.keySet().stream().filter(each -> !each.endsWith("XX")).toList();

    private static final Set<String> NEUTRAL = Set.of(
            "",
            "unknown",
            "other",
            "generic",
            "general",
            "unspecified",
            "failure",
            "failed",
            "fail",
            "default",
            "blank");
    private static final Set<String> EMPTY =
            Set.of("error", "errors", "err", "code", "exception", "http", "api", "fault");
    private static final Set<String> NAMES =
            Set.of("code", "error", "reason", "type", "title", "kind", "category", "status");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ErrorCodes() {}

    private static Map<String, List<String>> words(String text) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        text.lines()
                .map(each -> Arrays.asList(each.split(" ")))
                .forEach(each -> words.put(each.get(0), List.copyOf(each.subList(1, each.size()))));
        return words;
    }

    /**
     * One of the values that a member may have: where these are codes of errors, one for each status.
     *
     * @param name name of the member
     * @param values all that are allowed
     * @return a value or {@link ErrorByStatus}; null where none says what is true
     */
    static @Nullable JsonNode of(String name, List<JsonNode> values) {
        boolean known = values.stream().anyMatch(ErrorCodes::isOfStatus);
        if (known) {
            return ErrorByStatus.of(key -> at(key, values), values.size() == 1 ? literal(values.get(0)) : null);
        }
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        boolean says = values.size() > 1 && NAMES.stream().anyMatch(plain::endsWith);
        return neutral(values)
                .or(() -> says
                        ? Stream.<JsonNode>empty().findFirst()
                        : values.stream().findFirst())
                .map(ErrorCodes::literal)
                .orElse(null);
    }

    private static java.util.Optional<JsonNode> neutral(List<JsonNode> values) {
        return values.stream()
                .filter(each -> each.isBoolean() && !each.booleanValue()
                        || each.isString() && NEUTRAL.contains(bare(each.asString())))
                .findFirst();
    }

    private static @Nullable JsonNode at(String key, List<JsonNode> values) {
        List<String> words = new ArrayList<>(WORDS.getOrDefault(key, List.of()));
        if (!OF_THEIR_OWN.contains(key)) {
            words.addAll(WORDS.getOrDefault(key.charAt(0) + "XX", List.of()));
        }
        return values.stream()
                .filter(each -> rank(key, words, each) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(each -> rank(key, words, each)))
                .or(() -> neutral(values))
                .map(ErrorCodes::literal)
                .orElse(null);
    }

    private static int rank(String key, List<String> words, JsonNode value) {
        String text = value.asString("");
        if (text.matches(key + "0*")) {
            return 0;
        }
        int whole = words.indexOf(String.join("", split(text)));
        int bare = words.indexOf(bare(text));
        return whole >= 0 ? 1 + whole : bare >= 0 ? 1 + bare : Integer.MAX_VALUE;
    }

    private static boolean isOfStatus(JsonNode value) {
        return WORDS.entrySet().stream()
                .anyMatch(each -> rank(each.getKey(), each.getValue(), value) < Integer.MAX_VALUE);
    }

    /** The words of {@code https://example.com/problems/notFound}: of the last step alone. */
    private static List<String> split(String text) {
        String last = text.replaceFirst("[/:#.]+$", "").replaceFirst("(?s)^.*[/:#.]", "");
        return Stream.of(last.replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1 $2").split("[^\\p{L}\\d]+", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String bare(String text) {
        return split(text).stream().filter(each -> !EMPTY.contains(each)).collect(Collectors.joining());
    }

    private static JsonNode literal(JsonNode value) {
        return value.isString() ? JSON.stringNode(ErrorText.literal(value.asString())) : value;
    }
}
