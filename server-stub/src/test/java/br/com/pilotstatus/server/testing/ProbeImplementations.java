package br.com.pilotstatus.server.testing;

import br.com.pilotstatus.server.OperationResult;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Implementations of {@link ProbeApi} by dynamic proxy, and results of every kind. */
public final class ProbeImplementations {

    private ProbeImplementations() {}

    /** Something that may go wrong in any way. */
    public interface Behavior {
        @Nullable Object to(@Nullable Object[] arguments) throws Throwable;
    }

    /** A server with an implementation that behaves so in every operation. */
    public static TestServer responding(Behavior behavior) {
        return TestServer.with(Bakery.feature(), implementation(behavior));
    }

    public static ProbeApi implementation(Behavior behavior) {
        return (ProbeApi) Proxy.newProxyInstance(
                ProbeApi.class.getClassLoader(), new Class<?>[] {ProbeApi.class}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> 1;
                            default -> "probe";
                        };
                    }
                    return behavior.to(arguments == null ? new Object[0] : arguments);
                });
    }

    /** An implementation that responds with its body as text, and with {@code nothing} where it has none. */
    public static ProbeApi echoing() {
        return implementation(arguments -> result(200, text(arguments[0]), "text/plain", Map.of()));
    }

    private static String text(@Nullable Object body) throws IOException {
        return body instanceof InputStream in
                ? "bytes " + new String(in.readAllBytes(), StandardCharsets.UTF_8)
                : body == null ? "nothing" : "text " + body;
    }

    public static OperationResult result(int status, @Nullable Object body) {
        return result(status, body, "application/json", Map.of());
    }

    public static OperationResult result(
            int status, @Nullable Object body, String mediaType, Map<String, Object> headers) {
        return new ProbeResult(status, body, mediaType, headers);
    }

    private record ProbeResult(int status, @Nullable Object body, String mediaType, Map<String, Object> headers)
            implements OperationResult {}
}
