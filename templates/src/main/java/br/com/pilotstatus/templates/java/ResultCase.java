package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.java.ResponseCase.Header;
import br.com.pilotstatus.templates.schema.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A response as a record of a server's result: what its templates ask beyond {@link ResponseCase}.
 *
 * @param response the response
 * @param isShared whether its body is the shared error itself
 */
public record ResultCase(ResponseCase response, boolean isShared) {

    ResultCase(ResponseCase response) {
        this(response, false);
    }

    /** What is written for the body {@code body} of the shared error, as source. */
    public String sharedBody() {
        return response.hasException() && !isShared ? response.body() + ".of(body)" : "body";
    }

    public boolean isOfOneMediaType() {
        return response.hasBody() && !response.anyOfThem();
    }

    /** The media types of the body as source. */
    public String mediaTypeLiterals() {
        return response.mediaTypes().stream().map(Text::literal).collect(Collectors.joining(", "));
    }

    /** The media types of the body as Javadoc. */
    public String mediaTypeDoc() {
        return String.join("", Text.javadoc(String.join(", ", response.mediaTypes())))
                .strip();
    }

    /** What an error's status must be to be this one, as source. */
    public String condition() {
        return response.isFixed()
                ? "status == " + response.status()
                : response.status().equals("default")
                        ? "status >= 400"
                        : "status / 100 == " + response.status().charAt(0);
    }

    public boolean hasHeaders() {
        return !response.headers().isEmpty();
    }

    /** Lowest status that a range or default stands for. */
    public String lowest() {
        return response.status().equals("default") ? "200" : response.status().charAt(0) + "00";
    }

    /** Highest status that a range or default stands for. */
    public String highest() {
        return response.status().equals("default") ? "599" : response.status().charAt(0) + "99";
    }

    /** Components of the record as source. */
    public String components() {
        return all(listed() + response.orNull() + " body");
    }

    /** Parameters of the full factory. */
    public String allParameters() {
        return all(response.orNull() + " body");
    }

    private String listed() {
        return response.textValues().isEmpty()
                ? ""
                : response.textValues().stream()
                        .map(Text::literal)
                        .collect(Collectors.joining(", ", "@Listed({ ", " }) "));
    }

    private String all(String body) {
        return join(
                "int status",
                body,
                "String mediaType",
                header -> (header.required() ? "" : "@Nullable ") + header.type() + " " + header.name());
    }

    /** Parameters of the short factory: all but the headers that may be left out. */
    public String parameters() {
        return join(
                "int status",
                response.orNull() + " body",
                "String mediaType",
                header -> header.required() ? header.type() + " " + header.name() : null);
    }

    /** Arguments that the short factory hands on. */
    public String arguments() {
        return join("status", "body", "mediaType", header -> header.required() ? header.name() : "null");
    }

    /** Whether its media type may be left to what the caller accepts: there are several, and each is one. */
    public boolean isChosenByCaller() {
        return response.anyOfThem()
                && concrete().size() > 1
                && concrete().stream().noneMatch(each -> each.contains(","));
    }

    private List<String> concrete() {
        return response.mediaTypes().stream()
                .filter(each -> !each.contains("*"))
                .toList();
    }

    /** The media types between which the caller chooses, as Javadoc. */
    public String choiceDoc() {
        return String.join("", Text.javadoc(String.join(", ", concrete()))).strip();
    }

    /** Parameters of the factory that leaves the media type to the caller. */
    public String choiceParameters() {
        return join(
                "int status",
                response.body() + " body",
                null,
                header -> header.required() ? header.type() + " " + header.name() : null);
    }

    /** Arguments that it hands on. */
    public String choiceArguments() {
        return join(
                "status",
                "body",
                Text.literal(String.join(", ", concrete())),
                header -> header.required() ? header.name() : "null");
    }

    /** Arguments that the full factory hands on. */
    public String allArguments() {
        return join("status", "body", "mediaType", Header::name);
    }

    private String join(
            String statusPart, String bodyPart, @Nullable String mediaTypePart, Function<Header, String> headerPart) {
        List<String> parts = new ArrayList<>();
        if (!response.isFixed()) {
            parts.add(statusPart);
        }
        if (response.hasBody()) {
            parts.add(bodyPart);
        }
        if (response.anyOfThem() && mediaTypePart != null) {
            parts.add(mediaTypePart);
        }
        response.headers().stream().map(headerPart).filter(Objects::nonNull).forEach(parts::add);
        return String.join(", ", parts);
    }

    public boolean hasOptionalHeaders() {
        return response.headers().stream().anyMatch(header -> !header.required());
    }

    public List<Header> requiredHeaders() {
        return response.headers().stream().filter(Header::required).toList();
    }

    /** Whether there is no response without a body, be it null. */
    public boolean isDemanded() {
        return response.hasBody() && !response.mayBeNull();
    }

    /** Whether a null body is one nevertheless. */
    public boolean isNullable() {
        return response.hasBody() && response.mayBeNull();
    }

    /** Whether the record checks what it is given. */
    public boolean isChecked() {
        return isDemanded() || !response.isFixed() || !requiredHeaders().isEmpty();
    }
}
