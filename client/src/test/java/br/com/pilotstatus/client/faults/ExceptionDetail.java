package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.error.ApiException;
import java.util.function.Function;

/**
 * Something that an exception must tell besides its message.
 *
 * @param expected what, in words
 * @param reader reads the same words off the exception
 */
record ExceptionDetail(String expected, Function<Throwable, String> reader) {

    static ExceptionDetail retryAfter(String wait) {
        return new ExceptionDetail(
                "retryAfter " + wait,
                e -> "retryAfter "
                        + ((HttpStatusException) e)
                                .retryAfter()
                                .map(Object::toString)
                                .orElse("none"));
    }

    static ExceptionDetail rawBody(String body) {
        return new ExceptionDetail("rawBody " + shown(body), e -> "rawBody " + shown(rawBody(e)));
    }

    static ExceptionDetail rawBodyLength(int characters) {
        return new ExceptionDetail(
                "rawBody of " + characters + " characters",
                e -> "rawBody of " + rawBody(e).length() + " characters");
    }

    static ExceptionDetail code(String code) {
        return new ExceptionDetail(
                "code " + code, e -> "code " + ((ApiException) e).error().code());
    }

    static ExceptionDetail header(String name, String value) {
        return new ExceptionDetail(
                name + " " + value,
                e -> name + " "
                        + ((HttpStatusException) e).headers().first(name).orElse("none"));
    }

    private static String rawBody(Throwable e) {
        return e instanceof HttpStatusException status ? status.rawBody() : ((ResponseUnreadableException) e).rawBody();
    }

    private static String shown(String body) {
        return body.isEmpty() ? "empty" : body;
    }
}
