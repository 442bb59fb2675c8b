package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.sandbox.behaviour.Behaviours;
import br.com.pilotstatus.sandbox.behaviour.ContractCodes;
import br.com.pilotstatus.sandbox.behaviour.webhook.Courier;
import br.com.pilotstatus.sandbox.dispatch.CallFilter;
import br.com.pilotstatus.sandbox.dispatch.Dispatch;
import br.com.pilotstatus.sandbox.dispatch.Interfaces;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.http.Container;
import br.com.pilotstatus.sandbox.http.Front;
import br.com.pilotstatus.sandbox.http.Script;
import br.com.pilotstatus.sandbox.page.TryPage;
import br.com.pilotstatus.sandbox.world.Keys;
import br.com.pilotstatus.sandbox.world.World;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;

/** Builds a {@link Sandbox}, or several; not thread-safe. */
public final class SandboxBuilder {

    /** Documents of 10 MB come as base64 in JSON. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private String host = "127.0.0.1";
    private int port;
    private boolean page;
    private Clock clock = Clock.systemUTC();
    private final List<Object> implementations = new ArrayList<>();

    SandboxBuilder() {}

    /**
     * Sets the address to listen on. Leave it at 127.0.0.1 unless others shall reach it: its keys are public.
     *
     * @param value host name or address; not null
     * @return this builder
     */
    public SandboxBuilder host(String value) {
        host = Objects.requireNonNull(value, "host");
        return this;
    }

    /**
     * Sets the port.
     *
     * @param value from 0 to 65535; 0, the default, takes a free one
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SandboxBuilder port(int value) {
        if (value < 0 || value > 65535) {
            throw new IllegalArgumentException("port must be from 0 to 65535, not " + value);
        }
        port = value;
        return this;
    }

    /**
     * Serves, besides, a page on which people try the operations in a browser: {@link Sandbox#pageUri()}. It is made of
     * {@code org.webjars:swagger-ui}, which must be on the class path. What the page asks for itself is not recorded.
     *
     * @param value false by default
     * @return this builder
     */
    public SandboxBuilder page(boolean value) {
        page = value;
        return this;
    }

    /**
     * Sets the clock that everything happens by. With a {@link ManualClock} a test decides when a message is delivered.
     *
     * @param value the system's clock by default; not null
     * @return this builder
     */
    public SandboxBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Lets an object of yours behave for some operations, instead of what the sandbox does. Its public methods are named as
     * those of the generated server interfaces and take the same parameters; they return the operation's result, or the body
     * of its success. Calls come one at a time.
     *
     * @param implementation an object of any class; not null
     * @return this builder
     */
    public SandboxBuilder implementing(Object implementation) {
        implementations.add(Objects.requireNonNull(implementation, "implementation"));
        return this;
    }

    /**
     * Starts a sandbox.
     *
     * @return the running sandbox
     * @throws IllegalStateException if the address is taken or not ours, a public method of an implementation is that of
     *     no operation, or there is a page to serve and nothing to make it of
     */
    public Sandbox start() {
        if (page && !TryPage.isPossible()) {
            throw new IllegalStateException("The page needs org.webjars:swagger-ui on the class path");
        }
        Document document = Document.effective();
        Keys keys = Seed.keys();
        Behaviours behaviours = new Behaviours(new World(clock, keys), document, Seed.NUMBER, Seed.secrets());
        List<Object> all = new ArrayList<>(behaviours.all());
        all.addAll(implementations);
        Dispatch dispatch = new Dispatch(Interfaces.beside(PilotStatusFeature.class), document, all);
        PilotStatusFeature feature = new PilotStatusFeature(
                (credential, operation) -> keys.find(credential.scheme(), credential.value()),
                Limits.builder().bodyBytes(LARGEST).stringLength(LARGEST).build());
        ResourceConfig application = new ResourceConfig()
                .register(feature.implementedBy(dispatch.resources().toArray()))
                .register(new CallFilter())
                // Jersey warns where there is no jakarta.activation, which only this provider needs.
                .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
        Script script = new Script();
        Front front = new Front(script, document.credentialHeaders(), new ContractCodes());
        Container container = Container.start(
                host, port, front, feature, application, page ? TryPage.of(document, Seed.SCHEME, Seed.KEY) : null);
        Courier courier = new Courier(behaviours.deliveries(), dispatch::alone);
        Heartbeat heartbeat = Heartbeat.start(clock, courier::deliverDue);
        return new Sandbox(host, container, script, dispatch, behaviours, courier, heartbeat);
    }
}
