package br.com.pilotstatus.templates.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON as RFC 8259 has it, refusing doubled keys, and numbers exactly as they are written. */
public final class StrictJson {

    /**
     * How many levels of objects and lists are read, in YAML too: the one limit of what is nested. References may lead in
     * circles besides; what follows them knows where it has been, and needs no limit.
     */
    public static final int DEEPEST = StreamReadConstraints.DEFAULT_MAX_DEPTH;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /**
     * Reads a document whose top is an object.
     *
     * @param file name of the file for messages
     * @throws SpecException if it is not JSON, with line and column
     */
    public static ObjectNode readObject(byte[] bytes, String file) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            return object(parser, file);
        }
    }

    /** Reads a text that may be JSON; a missing node if it is not. */
    public static JsonNode readLeniently(String text) {
        try {
            return MAPPER.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(text);
        } catch (JacksonException e) {
            return MAPPER.getNodeFactory().missingNode();
        }
    }

    private static ObjectNode object(JsonParser parser, String file) {
        try {
            JsonNode tree =
                    parser.nextToken() == null ? MAPPER.getNodeFactory().missingNode() : MAPPER.readTree(parser);
            if (!(tree instanceof ObjectNode object)) {
                throw new SpecException(file + "#: the document must be a JSON object, but is "
                        + (tree.isMissingNode() ? "empty" : "of type " + JsonType.of(tree)));
            }
            JsonToken more = parser.nextToken();
            if (more != null) {
                throw new SpecException("%s#: there is text after the end of the document at %s: remove it"
                        .formatted(file, place(parser.currentTokenLocation())));
            }
            return object;
        } catch (JacksonException e) {
            throw new SpecException(message(e, parser, file));
        }
    }

    private static String message(JacksonException e, JsonParser parser, String file) {
        TokenStreamContext context = parser.streamReadContext();
        String at = file + "#" + context.pathAsPointer();
        String where = e.getLocation() == null ? "" : " at " + place(e.getLocation());
        String cause = e.getOriginalMessage()
                .replaceAll("\\(start marker at .*", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[.: ]+$", "");
        if (cause.startsWith("Duplicate ")) {
            return "%s: the key occurs a second time%s: keep one of the two".formatted(at, where);
        }
        if (cause.startsWith("Document nesting depth")) {
            return "%s#: %s is nested more than %d levels deep: flatten it"
                    .formatted(file, place(parser.currentTokenLocation()), DEEPEST);
        }
        if (cause.contains("exceeds the maximum")) {
            return "%s#: exceeds what is read (%s): shorten it".formatted(file, cause.replaceAll(", from `[^`]*`", ""));
        }
        if (context.inRoot() && cause.startsWith("Unrecognized token")) {
            return at + ": is not JSON; if it is YAML, give the file a name that ends in .yaml";
        }
        if (context.inRoot() && cause.startsWith("Unexpected character ('<'")) {
            return file
                    + "#: is HTML or XML, not JSON: perhaps a login or error page was saved instead of the document;"
                    + " download the document itself";
        }
        if (cause.startsWith("Unexpected character ('\"'") && cause.contains("expecting comma to separate")) {
            return "%s: a comma is missing before%s".formatted(at, where.replaceFirst(" at", ""));
        }
        if (cause.matches("Unexpected character \\('[]}]'.*")) {
            return "%s: there is a stray comma before%s, or a value is missing between the two"
                    .formatted(at, where.replaceFirst(" at", ""));
        }
        return "%s: malformed JSON%s (%s): correct it there, or just before".formatted(at, where, cause);
    }

    private static String place(TokenStreamLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
