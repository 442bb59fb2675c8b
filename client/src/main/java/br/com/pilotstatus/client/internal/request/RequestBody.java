package br.com.pilotstatus.client.internal.request;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.json.JsonErrors;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.parameter.ParameterJson;
import br.com.pilotstatus.client.internal.spec.Operation;
import br.com.pilotstatus.model.internal.MissingProperties;
import br.com.pilotstatus.model.internal.http.JsonMediaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns an argument into the body of a request, once for all attempts. Only JSON is written for each attempt. */
public final class RequestBody {
    private final Operation<?> operation;
    private final MediaType declared;
    private final MediaType type;

    private RequestBody(Operation<?> operation, MediaType declared, RequestOptions options) {
        this.operation = operation;
        this.declared = declared;
        List<String> chosen = options.headers().get(HttpHeaders.CONTENT_TYPE);
        this.type = chosen == null ? declared : parsed(chosen.get(0));
    }

    /**
     * Returns the body; null: there is none.
     *
     * @throws IllegalArgumentException if it can't be read, or can't be written as its media type says
     */
    public static @Nullable RequestEntity of(Operation<?> operation, Arguments arguments, RequestOptions options) {
        Object value = arguments.body();
        MediaType declared = operation.requestType();
        return value == null || declared == null ? null : new RequestBody(operation, declared, options).entity(value);
    }

    private RequestEntity entity(Object value) {
        if (type.isWildcardType() || type.isWildcardSubtype()) {
            throw refused("the document leaves the media type open (" + MediaTypes.text(declared)
                    + "); set it with RequestOptions.builder().header(\"Content-Type\", …)");
        } else if (declared.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return new RequestEntity(encoded(value), type);
        } else if (declared.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return multipart(value);
        } else if (value instanceof InputStream in) {
            return new RequestEntity(bytes(in), type);
        } else if (value instanceof String text && !JsonMediaType.matches(type.getSubtype())) {
            return text(text);
        }
        // In JSON, bytes are text in Base64.
        return new RequestEntity(value instanceof byte[] bytes ? BinaryNode.valueOf(bytes) : value, type);
    }

    private JsonNode form(Object value) {
        if (type != declared) {
            throw refused("the header Content-Type of a form can only be set by the client");
        }
        try {
            return ParameterJson.tree(value);
        } catch (IllegalArgumentException e) {
            throw refused(
                    JsonErrors.in(e) instanceof MissingProperties missing
                            ? missing.getOriginalMessage()
                            : "the form can't be written");
        }
    }

    private byte[] encoded(Object value) {
        JsonNode form = form(value);
        try {
            return FormFields.encoded(form, operation.partTypes(), operation.fieldStyles());
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private RequestEntity multipart(Object value) {
        MultipartBody body = MultipartBody.of(FormFields.fields(form(value), operation.partTypes()));
        return new RequestEntity(
                body.bytes(),
                new MediaType(declared.getType(), declared.getSubtype(), Map.of("boundary", body.boundary())));
    }

    private byte[] bytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    operation.id() + ": the body can't be read: " + e.getClass().getSimpleName(), e);
        }
    }

    private RequestEntity text(String text) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        MediaType named = name == null ? type.withCharset("UTF-8") : type;
        try {
            ByteBuffer bytes =
                    Charset.forName(name == null ? "UTF-8" : name).newEncoder().encode(CharBuffer.wrap(text));
            byte[] body = new byte[bytes.remaining()];
            bytes.get(body);
            return new RequestEntity(body, named);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw refused("the text can't be written in " + (name == null ? "UTF-8" : name));
        }
    }

    private MediaType parsed(String header) {
        try {
            return MediaTypes.parse(header);
        } catch (IllegalArgumentException e) {
            throw refused("the header Content-Type is not a media type");
        }
    }

    private IllegalArgumentException refused(String message) {
        return new IllegalArgumentException(operation.id() + ": " + message);
    }
}
