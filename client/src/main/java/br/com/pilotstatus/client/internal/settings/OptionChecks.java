package br.com.pilotstatus.client.internal.settings;

import br.com.pilotstatus.client.internal.http.HttpProxy;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.client.RxInvokerProvider;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.glassfish.jersey.internal.inject.Binder;

/** Checks options. */
public final class OptionChecks {
    private static final Duration LONGEST = Duration.ofDays(24);

    /** What Jersey knows on a client. */
    private static final List<Class<?>> COMPONENTS = List.of(
            Feature.class,
            ClientRequestFilter.class,
            ClientResponseFilter.class,
            ReaderInterceptor.class,
            WriterInterceptor.class,
            MessageBodyReader.class,
            MessageBodyWriter.class,
            ContextResolver.class,
            ParamConverterProvider.class,
            RxInvokerProvider.class,
            Binder.class);

    private OptionChecks() {}

    public static Duration timeout(String name, Duration value) {
        Objects.requireNonNull(value, name + " must not be null");
        if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be from 1 ms to 24 days; it is " + value);
        }
        return value;
    }

    public static int retries(int value) {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("maxRetries must be from 0 to 10; it is " + value);
        }
        return value;
    }

    /** The key itself isn't shown: an application may make it of anything. */
    public static String idempotencyKey(String value) {
        Objects.requireNonNull(value, "idempotencyKey must not be null");
        if (value.isEmpty() || value.length() > 255) {
            throw new IllegalArgumentException(
                    "idempotencyKey must have 1 to 255 characters; it has " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            // A server would not see spaces at the ends (RFC 9110 section 5.5).
            boolean atEnd = i == 0 || i == value.length() - 1;
            if (c < ' ' || c > '~' || c == ' ' && atEnd) {
                throw new IllegalArgumentException(
                        "idempotencyKey must be printable ASCII without a space first or last; character " + i
                                + " isn't");
            }
        }
        return value;
    }

    /** Neither is shown: who mistakes the order gives the password as user. */
    public static HttpProxy proxy(InetSocketAddress address, String user, String password) {
        Objects.requireNonNull(address, "proxy must not be null");
        Objects.requireNonNull(user, "the proxy's user must not be null");
        Objects.requireNonNull(password, "the proxy's password must not be null");
        if (user.isEmpty() || user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the proxy's user must not be empty and must have no colon");
        }
        if ((user + password).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the proxy's user and password must have no control characters");
        }
        return new HttpProxy(address, user, password);
    }

    /** Jersey ignores what is no component, and whoever registered it learns nothing. */
    public static Object component(Object value) {
        Objects.requireNonNull(value, "component must not be null");
        Class<?> type = value instanceof Class<?> named ? named : value.getClass();
        if (COMPONENTS.stream().noneMatch(each -> each.isAssignableFrom(type))) {
            throw new IllegalArgumentException("register: " + type.getName()
                    + " is no JAX-RS feature, client filter, interceptor, entity provider or context resolver");
        }
        return value;
    }

    /** An array of bytes holds no more. */
    public static long responseBytes(long value) {
        if (value < 1 || value > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("maxResponseBytes must be from 1 to 2147483631; it is " + value);
        }
        return value;
    }
}
