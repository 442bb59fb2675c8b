package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether what one schema writes is all read by another: wider, or the same on the wire. What is within the values of one
 * type, as limits are, is compared elsewhere; null too.
 */
final class Reads {

    /** Who reads. */
    enum Form {
        /** A stub reads JSON: each value as what it is. */
        STRICT,
        /** It does, and what has members has none that it does not know. */
        WHOLE,
        /** Models read what was stored: a number is text as well. */
        TOLERANT,
        /** A client reads JSON so, too, and one value as a list; it misses what no longer comes. */
        EXPECTING,
        /** All is text, in parameters and headers. */
        TEXT,
        /** It is, and a stub reads it. */
        ARGUMENT
    }

    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

    private final Form form;
    private final Map<List<Schema>, Boolean> found = new HashMap<>();

    private Reads(Form form) {
        this.form = form;
    }

    /** Tells whether all that the writer may write is read. */
    static boolean all(Schema writer, Schema reader, Form form) {
        return new Reads(form).reads(writer, reader);
    }

    private boolean reads(Schema writer, Schema reader) {
        List<Schema> pair = List.of(writer, reader);
        Boolean known = found.get(pair);
        if (known != null) {
            return known;
        }
        // What leads in a circle is as its beginning is.
        found.put(pair, true);
        boolean reads = decide(writer.merged(), reader.merged());
        found.put(pair, reads);
        return reads;
    }

    private boolean decide(Schema writer, Schema reader) {
        if (isAnything(reader)) {
            return true;
        }
        List<Schema> written = writer.has(Keyword.PROPERTIES) ? List.of() : writer.alternatives();
        List<Schema> read = reader.has(Keyword.PROPERTIES) ? List.of() : reader.alternatives();
        if (!written.isEmpty()) {
            return written.stream().allMatch(each -> reads(each, reader));
        } else if (!read.isEmpty()) {
            return read.stream().anyMatch(each -> reads(writer, each));
        }
        List<String> types = types(writer);
        return !types.isEmpty() && types.stream().allMatch(each -> readsType(each, writer, reader));
    }

    private static boolean isAnything(Schema schema) {
        return !schema.describesValues() && !schema.node().isBoolean();
    }

    private static List<String> types(Schema schema) {
        return schema.types().isEmpty() && !schema.type().isEmpty() ? List.of(schema.type()) : schema.types();
    }

    private boolean readsType(String type, Schema writer, Schema reader) {
        if (isStub() && SCALARS.contains(type) && !listsAll(writer, reader)) {
            return false;
        }
        List<String> read = types(reader);
        boolean isOneOf = read.contains(type) || type.equals("integer") && read.contains("number");
        if (!isOneOf) {
            return read.contains("string")
                            && SCALARS.contains(type)
                            && isTolerant()
                            && isPlainText(reader)
                            && !reader.has(Keyword.ENUM)
                    || read.equals(List.of("array"))
                            && (form == Form.EXPECTING || isText() && SCALARS.contains(type))
                            && reads(writer, reader.one(Keyword.ITEMS));
        }
        return switch (type) {
            case "string" -> readsText(writer, reader);
            case "integer" -> !read.contains("integer") || width(writer) <= width(reader);
            case "array" ->
                !reader.get(Keyword.ITEMS).isObject()
                        || writer.get(Keyword.ITEMS).isObject()
                                && reads(writer.one(Keyword.ITEMS), reader.one(Keyword.ITEMS));
            case "object" -> readsObject(writer, reader);
            default -> true;
        };
    }

    /** A stub refuses what is not listed. */
    private static boolean listsAll(Schema writer, Schema reader) {
        return !reader.has(Keyword.ENUM)
                || reader.isOpen()
                || (writer.has(Keyword.CONST) || writer.has(Keyword.ENUM) && !writer.isOpen())
                        && values(reader).containsAll(values(writer));
    }

    private boolean isStub() {
        return form == Form.STRICT || form == Form.WHOLE || form == Form.ARGUMENT;
    }

    private boolean isText() {
        return form == Form.TEXT || form == Form.ARGUMENT;
    }

    /** The enum of a model is open, so that it reads any text. */
    private boolean readsText(Schema writer, Schema reader) {
        if (reader.has(Keyword.CONST)) {
            return values(writer).equals(Set.of(reader.get(Keyword.CONST)));
        }
        return isPlainText(reader) || writer.format() == reader.format() && !reader.has(Keyword.ENUM);
    }

    private static Set<JsonNode> values(Schema schema) {
        return schema.has(Keyword.CONST)
                ? Set.of(schema.get(Keyword.CONST))
                : Set.copyOf(schema.get(Keyword.ENUM).valueStream().toList());
    }

    private boolean isTolerant() {
        return form != Form.STRICT && form != Form.WHOLE;
    }

    private static boolean isPlainText(Schema schema) {
        Format format = schema.format();
        return (format == null || !format.isTypedText() && format != Format.DECIMAL) && !schema.has(Keyword.CONST)
                || schema.has(Keyword.ENUM);
    }

    private static int width(Schema schema) {
        Format format = schema.format();
        return format == Format.INT32 ? 1 : format == Format.UINT64 ? 3 : 2;
    }

    private boolean readsObject(Schema writer, Schema reader) {
        Members written = writer.members();
        Members read = reader.members();
        Schema others = reader.one(Keyword.ADDITIONAL_PROPERTIES);
        boolean hasAll = read.properties().entrySet().stream().allMatch(each -> {
            Schema was = written.properties().get(each.getKey());
            return was == null
                    ? form != Form.EXPECTING
                            && !read.required().contains(each.getKey())
                            && readsOthers(writer, each.getValue())
                    : reads(was, each.getValue())
                            && (written.required().contains(each.getKey())
                                    || !read.required().contains(each.getKey()));
        });
        boolean isStrange = !written.properties().isEmpty()
                && !read.properties().isEmpty()
                && Collections.disjoint(
                        written.properties().keySet(), read.properties().keySet());
        return hasAll
                && !(isStrange && isTolerant())
                && others(written, read).allMatch(each -> readsOther(each, reader, others))
                && (!others.isObject() || readsOthers(writer, others));
    }

    private static Stream<Schema> others(Members written, Members read) {
        return written.properties().entrySet().stream()
                .filter(each -> !read.properties().containsKey(each.getKey()))
                .map(Map.Entry::getValue);
    }

    private boolean readsOther(Schema other, Schema reader, Schema others) {
        return others.isObject() ? reads(other, others) : isTolerant() || !reader.isClosed() && form != Form.WHOLE;
    }

    /** What has properties and says nothing of others is taken at its word. */
    private boolean readsOthers(Schema writer, Schema reader) {
        Schema others = writer.one(Keyword.ADDITIONAL_PROPERTIES);
        boolean isMap = writer.members().properties().isEmpty() && !writer.isClosed();
        return others.isObject() ? reads(others, reader) : !isMap || isAnything(reader);
    }
}
