package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.internal.MemberChecks;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.scalar.OpenEnum;
import br.com.pilotstatus.server.internal.scalar.Scalar;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes every value of the wrong type and reads on as if it were null, so that a caller learns of all of them at once.
 * Stateless; the notes go to the list that the reader carries as an attribute.
 */
public final class MistypedValues extends DeserializationProblemHandler {

    private static final Object NOTES = MistypedValues.class;

    static Object notes() {
        return NOTES;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        if (type.getRawClass().isSealed()) {
            // A union, which knows best what its values may be.
            note(context, "must be " + message);
            return null;
        } else if (type.hasRawClass(FilePart.class)) {
            note(context, token == JsonToken.START_ARRAY ? "must be given once" : "must be a file");
            parser.skipChildren();
            return null;
        }
        return note(context, type.getRawClass(), parser);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object owner,
            String name)
            throws IOException {
        note(context, "is not known");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return note(context, type, parser);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) throws IOException {
        return note(context, type, context.getParser());
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) throws IOException {
        return note(context, type, context.getParser());
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable problem)
            throws IOException {
        return note(context, type, context.getParser());
    }

    private static @Nullable Object note(DeserializationContext context, Class<?> type, JsonParser parser)
            throws IOException {
        note(context, mustBe(type));
        parser.skipChildren();
        return null;
    }

    /** Notes what is wrong with the value that is being read. */
    @SuppressWarnings("unchecked")
    public static void note(DeserializationContext context, String what) {
        List<Problem> notes = (List<Problem>) context.getAttribute(NOTES);
        notes.add(new Problem(JsonPath.of(context.getParser().getParsingContext()), what));
    }

    /** Notes what is wrong with the members of an object, unless it may be so only because one of them was not read. */
    @SuppressWarnings("unchecked")
    static void note(DeserializationContext context, JsonStreamContext object, MemberChecks.Finding finding) {
        List<Problem> notes = (List<Problem>) context.getAttribute(NOTES);
        boolean isSaid = notes.stream()
                .anyMatch(note ->
                        finding.about().stream().anyMatch(name -> note.where().equals(JsonPath.of(object, name))));
        if (!isSaid) {
            String where = finding.member().isEmpty() ? JsonPath.of(object) : JsonPath.of(object, finding.member());
            notes.add(new Problem(where, finding.what()));
        }
    }

    static String mustBe(Class<?> type) {
        return "must be " + expected(type);
    }

    private static String expected(Class<?> type) {
        Scalar<?> scalar = Scalar.of(type);
        if (scalar != null) {
            return scalar.expected();
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        OpenEnum<?> openEnum = OpenEnum.of(type);
        return openEnum == null ? "an object" : openEnum.expected();
    }
}
