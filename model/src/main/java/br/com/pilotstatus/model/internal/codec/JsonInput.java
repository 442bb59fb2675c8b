package br.com.pilotstatus.model.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A parser at a value. For one thread. */
public final class JsonInput {
    /** Deeper ones are rare; each level takes some of the stack. */
    static final int DEEPEST = 200;

    private final JsonParser parser;
    private int depth;

    JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** Goes into an object, whose names {@link #name} gives. */
    public void enter() {
        enter(JsonToken.START_OBJECT);
    }

    /** Goes to the value of the next property, and returns its name; null: the object is over. */
    public @Nullable String name() throws IOException {
        String name = parser.nextFieldName();
        if (name == null) {
            leave(JsonToken.END_OBJECT);
        } else {
            parser.nextToken();
        }
        return name;
    }

    void enterArray() {
        enter(JsonToken.START_ARRAY);
    }

    /** Goes to the next element; false: the array is over. */
    boolean element() throws IOException {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            return true;
        }
        leave(JsonToken.END_ARRAY);
        return false;
    }

    boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** The parser at a value of this kind. */
    JsonParser at(JsonToken token) {
        return at(token, token);
    }

    /** The parser at a value of one of these kinds. */
    JsonParser at(JsonToken token, JsonToken other) {
        if (!parser.hasToken(token) && !parser.hasToken(other)) {
            throw new NotPlainException();
        }
        return parser;
    }

    JsonParser parser() {
        return parser;
    }

    private void enter(JsonToken token) {
        at(token);
        if (++depth > DEEPEST) {
            throw new NotPlainException();
        }
    }

    private void leave(JsonToken token) {
        at(token);
        depth--;
    }
}
