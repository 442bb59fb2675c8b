package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads words in the place of media types as what they mean, and leaves out those that mean none. */
final class MediaTypeKeys extends Walker {

    private static final Pattern RIGHT = Pattern.compile("[^/\\s,;]+/[^/\\s,;]+(\\s*;.*)?");
    /** Parameters stand behind a semicolon. */
    private static final Pattern COMMA = Pattern.compile("([^/\\s,;]+/[^/\\s,;]+)\\s*[,\\s]\\s*([^/\\s,;=]+=.*)");

    /** What belongs into a media type, and stands a level too high. */
    private static final Set<String> INSIDE = Set.of("schema", "example", "examples", "encoding", "description");

    private final Mending mending;

    private MediaTypeKeys(Mending mending) {
        this.mending = mending;
    }

    static void apply(Mending mending) {
        new MediaTypeKeys(mending).walk(mending.root());
    }

    @Override
    protected void contents(ObjectNode content) {
        for (String key : List.copyOf(content.propertyNames())) {
            Source at = mending.document().at(content, key);
            if (!RIGHT.matcher(key).matches() && mending.isReceived(at)) {
                mend(content, key, at);
            }
        }
    }

    private void mend(ObjectNode content, String key, Source at) {
        boolean isAlone = content.propertyNames().stream()
                .noneMatch(each -> RIGHT.matcher(each).matches());
        String same = same(key);
        if (same != null && !content.has(same)) {
            Mending.rename(content, key, same);
            mending.repaired(at, "is not a media type: read as %s".formatted(same));
        } else if (!isAlone || INSIDE.contains(key) || key.startsWith("x-")) {
            content.remove(key);
            mending.leftOut(
                    at, "is not a media type, so it is left out: write type and subtype, such as application/json");
        } else {
            String meant = meant(key, content.get(key));
            Mending.rename(content, key, meant);
            mending.doubtful(
                    at, "is not a media type: read as %s; write in the overlay the one that is meant".formatted(meant));
        }
    }

    /** What can be meant alone; null where that is not known. */
    private static @Nullable String same(String key) {
        Matcher comma = COMMA.matcher(key);
        String stripped = key.strip();
        return key.equals("*")
                ? "*/*"
                : comma.matches()
                        ? comma.group(1) + "; " + comma.group(2)
                        : !stripped.equals(key) && RIGHT.matcher(stripped).matches() ? stripped : null;
    }

    private String meant(String key, JsonNode mediaType) {
        String word = key.toLowerCase(Locale.ROOT);
        ObjectNode schema = mending.document().resolve(mediaType.path("schema"));
        String parameters = key.contains(";") ? key.substring(key.indexOf(';')) : "";
        boolean isText = schema != null && Schemas.is(schema, "string");
        if (word.contains("json")) {
            return "application/json" + parameters;
        } else if (word.contains("xml")) {
            return "application/xml" + parameters;
        } else if (word.contains("urlencoded") && schema != null) {
            return MediaType.FORM;
        } else if (word.contains("form-data") && schema != null) {
            return "multipart/form-data";
        } else if (schema != null
                && isText
                && !schema.path("format").asString("").equals("binary")) {
            return "text/plain";
        }
        return schema == null || isText || !Schemas.says(schema) ? "application/octet-stream" : "application/json";
    }
}
