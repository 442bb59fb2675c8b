package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.regex.EcmaRegex;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An expression between slashes, as programs have it: in OpenAPI they are a part of it, which they seldom are meant to be. */
record SlashedPattern(String pattern, String inside, String flags, boolean proven) {

    private static final Pattern SLASHES = Pattern.compile("/(.+)/([dgimsuvy]*)", Pattern.DOTALL);

    /** With the end of the text at its end: a {@code $} that no backslash takes away, as those do that are left over of pairs. */
    private static final Pattern ANCHORED = Pattern.compile("(?:.*[^\\\\])?(?:\\\\\\\\)*[$]", Pattern.DOTALL);

    /** What does not change what is found. */
    private static final Pattern HARMLESS = Pattern.compile("[dgu]*");

    /** Returns null if there are no slashes. */
    static @Nullable SlashedPattern of(String pattern, Slot slot, ObjectNode schema) {
        Matcher matcher = SLASHES.matcher(pattern);
        if (!matcher.matches()) {
            return null;
        }
        String inside = matcher.group(1);
        EcmaRegex whole = EcmaRegex.of(pattern);
        EcmaRegex within = EcmaRegex.of(inside);
        // Nothing is found in front of the beginning or behind the end.
        boolean impossible = inside.startsWith("^") || ANCHORED.matcher(inside).matches();
        boolean proven = impossible
                || values(slot, schema).anyMatch(value -> !whole.isFoundIn(value) && within.isFoundIn(value));
        return new SlashedPattern(pattern, inside, matcher.group(2), proven);
    }

    private static Stream<String> values(Slot slot, ObjectNode schema) {
        return Stream.concat(
                        Stream.of(
                                schema.path("example"),
                                schema.path("default"),
                                slot.parent().path("example")),
                        Stream.of(schema.path("examples"), schema.path("enum")).flatMap(JsonNode::valueStream))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    /** Tells what is made of it; empty if that is nothing. */
    String read(Document document, Source at) {
        if (!proven) {
            document.doubtful(
                    at,
                    "the slashes around the pattern %s are part of it: take them away by an overlay action if they are not meant"
                            .formatted(pattern));
            return pattern;
        } else if (!HARMLESS.matcher(flags).matches()) {
            document.leftOut(
                    at,
                    ("the pattern %s is not checked: OpenAPI has no slashes and no flag %s; say by an overlay action what"
                                    + " is meant")
                            .formatted(pattern, flags));
            return "";
        }
        document.doubtful(
                at,
                "the slashes around the pattern %s would let nothing fit: it is read as %s; correct it by an overlay action"
                        .formatted(pattern, inside));
        return inside;
    }
}
