package br.com.pilotstatus.server.nasty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names that are hard to tell apart, or to spell, in Java: each document has a few stems, and forms of them everywhere. */
final class NastyNames {

    private static final List<String> WORDS = words("""
            class enum int true null default record var yield sealed permits when module open goto package
            Object String Override List Map Set Builder Optional Integer Long Void Exception Error Record Enum Iterable Thread
            URI UUID Instant InputStream Objects Generated Nullable NullMarked Schema Valid Pattern Size Path Response Request
            ApiResponse Async Result Success Api Client CaseClient CaseFeature Pages BinaryBody FilePart ApiException
            RequestOptions JsonProperty CompletableFuture LocalDate OffsetDateTime BigDecimal AtomicReference Created Ok
            NoContent OtherStatus Default Of Unknown AllOf Value Page OpenEnum ModelChecks Statuses ErrorResult Function
            OperationResult ErrorResponse ErrorCode NotFoundException Stage Feature Math Type Json Principal Header Duration
            getClass hashCode toString notify notifyAll wait equals clone finalize builder build toBuilder
            additionalProperties mistypedProperties value values valueOf of body status headers mediaType options request from
            name ordinal isKnown known self that other built checks members each next none error operation attempts transport
            original close async result response call calls arguments spec message code empty type item items data event
            jsonUnknown jsonValue fromEnv view success retryAfter rawBody cause property unknown text number
            """);

    private static final List<String> ODD = List.of(
            "1",
            "2nd",
            "-1",
            "+1",
            "+",
            "*",
            "$",
            "$$",
            "_",
            "__",
            "@type",
            "%",
            "é",
            "É",
            "e\u0301",
            "ß",
            "ﬁ",
            "名前",
            "имя",
            "İ",
            "ı",
            "😀",
            "a b",
            " a",
            "a\u200Bb",
            "\u202Ea",
            "a/b~c",
            "a\"b",
            "a\\b",
            "\\u000a",
            "${x}",
            "{{x}}",
            "*/",
            "<b>",
            "0xFF",
            "1.0",
            "1.00",
            "v1",
            "v1.0",
            "v10",
            "NaN",
            "i",
            "I",
            "ǅ",
            "a\tb",
            "a.b",
            "a-b",
            "a_b",
            "x".repeat(300),
            "ab".repeat(140),
            "Ö".repeat(120),
            "?",
            "a?b#c",
            "'",
            "`",
            "#",
            "&",
            "a=b",
            "(",
            "{@code",
            "@see");

    private static final List<String> ENDINGS = words("""
            Response Request Result Success Builder Api AsyncApi ApiImpl AsyncApiImpl Exception Model Event All WithResponse
            Item AsText FromText 2 Base Options Async Payload OkResponse NotFoundResponse NotFoundException Value s Params Of
            Impl Csv BadRequestException AllWithResponse _ $ Header Status
            """);

    private final Random random;
    private final List<String> stems = new ArrayList<>();

    NastyNames(Random random) {
        this.random = random;
        for (int i = 0; i < 5; i++) {
            stems.add(pick(WORDS) + (random.nextInt(3) == 0 ? pick(WORDS) : ""));
        }
    }

    /** Anything: a property, a value, a tag. */
    String any() {
        return random.nextInt(4) == 0 ? pick(ODD) : form(pick(stems));
    }

    /** A key of {@code components}. */
    String component() {
        String name = random.nextInt(8) == 0 ? pick(ODD) : form(pick(stems));
        String legal = name.replaceAll("[^a-zA-Z0-9._-]", "");
        return legal.isEmpty() ? pick(WORDS) : legal;
    }

    /** What may stand in a path between braces. */
    String inPath() {
        String legal = any().replaceAll("[{}/?#\\s%\\\\\"<>`^|]", "");
        return legal.isEmpty() ? pick(WORDS) : legal;
    }

    /** A name of a header. */
    String header() {
        String legal = component().replaceAll("[^a-zA-Z0-9_-]", "");
        return "X-" + legal;
    }

    /** Names that are another each. */
    List<String> distinct(int count) {
        Set<String> names = new java.util.LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            names.add(any());
        }
        return List.copyOf(names);
    }

    /** A text that documents something. */
    String text() {
        return switch (random.nextInt(9)) {
            case 0 -> "Ends a comment */ here.";
            case 1 -> "A {@link " + any() + "} and {@code unclosed, <b>bold & <i>more</b>";
            case 2 -> "\\u002a\\u002f \\uuuu \\ \" \"\"\" '\n\n\t* @param x\n@deprecated @throws Y";
            case 3 -> "<p>One</p><script>x</script> <br/> a < b > c &amp; &nosuch; " + any();
            case 4 -> "";
            case 5 -> any().repeat(3) + "\u2028\u0000\u0085 end.".replace("\u0000", "");
            default -> "About " + any() + ". And more.";
        };
    }

    private String form(String stem) {
        List<String> words = words(stem.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
        String camel = stem.substring(0, 1).toLowerCase(Locale.ROOT) + stem.substring(1);
        String written = switch (random.nextInt(12)) {
            case 0 -> String.join("_", words).toLowerCase(Locale.ROOT);
            case 1 -> String.join("-", words).toLowerCase(Locale.ROOT);
            case 2 -> String.join("_", words).toUpperCase(Locale.ROOT);
            case 3 -> stem.toLowerCase(Locale.ROOT);
            case 4 -> stem.toUpperCase(Locale.ROOT);
            case 5 -> String.join(" ", words);
            case 6 -> String.join(".", words);
            case 7 -> (random.nextBoolean() ? "_" : "$") + stem;
            case 8 -> stem + random.nextInt(3);
            case 9, 10 -> camel;
            default -> stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
        };
        return random.nextInt(4) == 0 ? written + pick(ENDINGS) : written;
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
