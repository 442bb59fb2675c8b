package br.com.pilotstatus.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Carries files through trees as what they are, and through JSON in Base64. */
final class FilePartJson {

    private FilePartJson() {}

    /** Writes a file. Stateless. */
    public static final class Writer extends StdSerializer<FilePart> {

        /** For Jackson. */
        public Writer() {
            super(FilePart.class);
        }

        @Override
        public void serialize(FilePart value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (out instanceof TokenBuffer tree) {
                tree.writeEmbeddedObject(value);
            } else {
                out.writeBinary(value.content());
            }
        }
    }

    /** Reads a file. Stateless. */
    public static final class Reader extends StdDeserializer<FilePart> {

        /** For Jackson. */
        public Reader() {
            super(FilePart.class);
        }

        @Override
        public @Nullable FilePart deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT) && in.getEmbeddedObject() instanceof FilePart part) {
                return part;
            } else if (in.hasToken(JsonToken.VALUE_STRING)) {
                return FilePart.of("", in.getBinaryValue());
            }
            return (FilePart) context.handleUnexpectedToken(FilePart.class, in);
        }
    }
}
