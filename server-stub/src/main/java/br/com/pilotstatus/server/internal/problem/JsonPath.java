package br.com.pilotstatus.server.internal.problem;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes places in a body the way a caller reads them: {@code lines[0].quantity}; the body itself is {@code body}. */
public final class JsonPath {

    /** What the whole body is called. */
    public static final String ROOT = "body";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$-]+");

    private static final Pattern STEP = Pattern.compile("\\['?(.*?)'?]|([^.\\[]+)");

    /** Names come from the caller where the document allows any; a long one is not worth repeating. */
    private static final int NAME_LENGTH = 60;

    /** A path is as deep as the caller nests. */
    private static final int LENGTH = 200;

    private final StringBuilder text = new StringBuilder();

    public static String of(JsonStreamContext context) {
        JsonPath path = new JsonPath();
        path.append(context);
        return path.toString();
    }

    /** The place of a member of the object that is at a place. */
    public static String of(JsonStreamContext object, String member) {
        JsonPath path = new JsonPath();
        path.append(object);
        return path.property(member).toString();
    }

    public JsonPath property(String name) {
        if (!PLAIN.matcher(name).matches()) {
            text.append("['").append(printable(name)).append("']");
        } else {
            text.append(text.length() == 0 ? "" : ".").append(shortened(name));
        }
        return this;
    }

    public JsonPath index(int index) {
        text.append(text.length() == 0 ? ROOT : "").append('[').append(index).append(']');
        return this;
    }

    private void append(JsonStreamContext context) {
        if (context.getParent() != null) {
            append(context.getParent());
        }
        if (context.inObject() && context.hasCurrentName()) {
            property(context.getCurrentName());
        } else if (context.inArray() && context.hasCurrentIndex()) {
            index(context.getCurrentIndex());
        }
    }

    /** Writes a path in brackets all through, as a query has it: {@code [lines][0][unit]}. */
    public static String inBrackets(String path) {
        return STEP.matcher(path)
                .results()
                .map(step -> step.group(1) != null ? step.group(1) : step.group(2))
                .collect(Collectors.joining("][", "[", "]"));
    }

    /** Names that callers invent, made safe for a response and a log. */
    public static String printable(String name) {
        return shortened(name).replaceAll("[\\p{Cntrl}\\p{Cf}']", "?");
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH) + "…";
    }

    @Override
    public String toString() {
        if (text.length() == 0) {
            return ROOT;
        }
        return text.length() <= LENGTH ? text.toString() : text.substring(0, LENGTH) + "…";
    }
}
