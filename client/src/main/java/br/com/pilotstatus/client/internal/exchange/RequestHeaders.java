package br.com.pilotstatus.client.internal.exchange;

import br.com.pilotstatus.client.internal.parameter.Arguments;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The headers of a request that come from its operation, its arguments and its options: not those of body and credentials. */
public final class RequestHeaders {
    private RequestHeaders() {}

    /** Hands each to the receiver. What the options of the call name comes from there alone. */
    public static void each(Exchange<?> exchange, String userAgent, BiConsumer<String, String> receiver) {
        Map<String, List<String>> own = exchange.options().headers();
        BiConsumer<String, String> others = own.isEmpty()
                ? receiver
                : (name, value) -> {
                    if (!own.containsKey(name)) {
                        receiver.accept(name, value);
                    }
                };
        others.accept(HttpHeaders.USER_AGENT, userAgent);
        others.accept(HttpHeaders.ACCEPT, exchange.operation().accept());
        Arguments arguments = exchange.arguments();
        each(arguments.headers(), others);
        each(exchange.headers(), others);
        if (!arguments.cookies().isEmpty()) {
            others.accept(HttpHeaders.COOKIE, cookies(arguments.cookies()));
        }
        if (!own.isEmpty()) {
            own.forEach((name, values) -> values.forEach(value -> receiver.accept(name, value)));
        }
    }

    private static void each(List<Arguments.Pair> headers, BiConsumer<String, String> receiver) {
        for (int i = 0; i < headers.size(); i++) {
            receiver.accept(headers.get(i).name(), headers.get(i).value());
        }
    }

    private static String cookies(List<Arguments.Pair> cookies) {
        StringBuilder text = new StringBuilder();
        for (Arguments.Pair cookie : cookies) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(cookie.name())
                    .append('=')
                    .append(cookie.value());
        }
        return text.toString();
    }
}
