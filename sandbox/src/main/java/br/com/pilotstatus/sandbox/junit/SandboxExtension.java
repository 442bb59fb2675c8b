package br.com.pilotstatus.sandbox.junit;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.sandbox.Sandbox;
import br.com.pilotstatus.sandbox.SandboxBuilder;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Sandbox} of its own, and a {@link PilotStatusClient} of it, as parameters of the test and of its
 * {@code @BeforeEach} and {@code @AfterEach} methods. Both are started when they are first asked for, and closed after the test.
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class OrdersTest {
 *     @Test
 *     void anOrderIsConfirmed(Sandbox sandbox, PilotStatusClient client) { … }
 * }
 * }</pre>
 *
 * <p>With settings of its own: {@code @RegisterExtension SandboxExtension sandboxes =
 * SandboxExtension.of(Sandbox.builder().clock(clock))}.
 */
public final class SandboxExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    private final SandboxBuilder builder;

    /** Makes one whose sandboxes are as they come. */
    public SandboxExtension() {
        this(Sandbox.builder());
    }

    private SandboxExtension(SandboxBuilder builder) {
        this.builder = builder;
    }

    /**
     * Makes one whose sandboxes are started by a builder.
     *
     * @param builder starts one for each test; not null
     * @return the extension
     */
    public static SandboxExtension of(SandboxBuilder builder) {
        return new SandboxExtension(Objects.requireNonNull(builder, "builder"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return (type == Sandbox.class || type == PilotStatusClient.class)
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Sandbox sandbox = get(context, Sandbox.class, builder::start);
        return parameter.getParameter().getType() == Sandbox.class
                ? sandbox
                : get(context, PilotStatusClient.class, sandbox::client);
    }

    private static <T> T get(ExtensionContext context, Class<T> type, Supplier<T> made) {
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        T there = store.get(type, type);
        if (there == null) {
            there = made.get();
            store.put(type, there);
        }
        return there;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        // The client first.
        PilotStatusClient client = context.getStore(NAMESPACE).remove(PilotStatusClient.class, PilotStatusClient.class);
        if (client != null) {
            client.close();
        }
        Sandbox sandbox = context.getStore(NAMESPACE).remove(Sandbox.class, Sandbox.class);
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
