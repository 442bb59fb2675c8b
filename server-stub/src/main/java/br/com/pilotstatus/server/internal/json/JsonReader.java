package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.model.internal.json.Utf8Input;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a body strictly and reports what is wrong with it in terms a caller knows. Thread-safe. */
public final class JsonReader {

    /** Characters of one property name. */
    static final int NAME_LENGTH = 1000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ObjectMapper mapper;
    private final Limits limits;

    /** By what operations declare. */
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    public JsonReader(Json json, Limits limits) {
        this.mapper = json.mapper();
        this.limits = limits;
    }

    /**
     * Reads one JSON document.
     *
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the JSON
     */
    public ReadResult read(InputStream body, Type type) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Utf8Input input = new Utf8Input(body);
        try (JsonParser parser = mapper.createParser(withoutMark(input))) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            try {
                ReadResult read = read(parser, type, problems);
                return input.fault() == 0 ? read : ReadResult.unreadable(notUtf8(input));
            } catch (StreamConstraintsException e) {
                return ReadResult.unreadable(new Problem(JsonPath.of(parser.getParsingContext()), beyond()));
            } catch (StreamReadException e) {
                return ReadResult.unreadable(malformed(parser, e));
            } catch (JsonMappingException e) {
                return unfit(parser, e, problems);
            }
        }
    }

    /** Some writers put a mark before all they write (RFC 8259, 8.1: a reader may overlook it). */
    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream text = new PushbackInputStream(in, MARK.length);
        byte[] first = text.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            text.unread(first);
        }
        return text;
    }

    private ReadResult read(JsonParser parser, Type type, List<Problem> problems) throws IOException {
        if (parser.nextToken() == null) {
            return ReadResult.unreadable(new Problem(JsonPath.ROOT, "is empty; it must be JSON"));
        }
        Object value =
                reader(type).withAttribute(MistypedValues.notes(), problems).readValue(parser);
        if (parser.nextToken() != null) {
            return ReadResult.unreadable(new Problem(JsonPath.ROOT, "has something after the end of its JSON"));
        }
        return new ReadResult(value, true, List.copyOf(problems));
    }

    private ObjectReader reader(Type type) {
        ObjectReader known = readers.get(type);
        return known != null
                ? known
                : readers.computeIfAbsent(type, each -> mapper.readerFor(mapper.constructType(each)));
    }

    private static Problem notUtf8(Utf8Input input) {
        return new Problem(JsonPath.ROOT, "is not valid JSON in UTF-8: byte " + input.fault());
    }

    private String beyond() {
        return "is beyond a limit: " + limits.jsonDepth() + " levels of nesting, strings of " + limits.stringLength()
                + " characters, numbers of " + limits.numberLength() + " digits, names of " + NAME_LENGTH
                + " characters";
    }

    private static Problem malformed(JsonParser parser, JsonProcessingException e) {
        if (isDuplicate(e)) {
            return new Problem(JsonPath.of(parser.getParsingContext()), "is given twice");
        }
        return new Problem(JsonPath.ROOT, "is not valid JSON in UTF-8" + at(e.getLocation()));
    }

    /** Jackson has no type of its own for this; a test fails if it changes the message. */
    private static boolean isDuplicate(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Duplicate ");
    }

    private static String at(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 0
                ? ""
                : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** What the parser throws inside a value comes wrapped. */
    private ReadResult unfit(JsonParser parser, JsonMappingException e, List<Problem> before) throws IOException {
        if (e.getCause() instanceof IOException failure && !(failure instanceof JsonProcessingException)) {
            throw failure;
        }
        if (e.getCause() instanceof StreamConstraintsException) {
            return ReadResult.unreadable(new Problem(JsonPath.of(parser.getParsingContext()), beyond()));
        } else if (e.getCause() instanceof StreamReadException cause) {
            return ReadResult.unreadable(malformed(parser, cause));
        }
        return ReadResult.unfit(e, before);
    }
}
