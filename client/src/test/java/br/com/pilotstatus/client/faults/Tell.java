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
record Tell(String expected, Function<Throwable, String> reader) {

    static Tell retryAfter(String wait) {
        return new Tell(
                "retryAfter " + wait,
                e -> "retryAfter "
                        + ((HttpStatusException) e)
                                .retryAfter()
                                .map(Object::toString)
                                .orElse("none"));
    }

    static Tell rawBody(String body) {
        return new Tell("rawBody " + shown(body), e -> "rawBody " + shown(rawBody(e)));
    }

    static Tell rawBodyLength(int characters) {
        return new Tell(
                "rawBody of " + characters + " characters",
                e -> "rawBody of " + rawBody(e).length() + " characters");
    }

    static Tell code(String code) {
        return new Tell(
                "code " + code, e -> "code " + ((ApiException) e).error().code());
    }

    static Tell header(String name, String value) {
        return new Tell(
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
