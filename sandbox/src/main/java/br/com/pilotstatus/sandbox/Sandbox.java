package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.model.PhoneLineVerificationStatus;
import br.com.pilotstatus.model.WebhookDelivery;
import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.sandbox.behaviour.Behaviours;
import br.com.pilotstatus.sandbox.behaviour.webhook.Courier;
import br.com.pilotstatus.sandbox.dispatch.Dispatch;
import br.com.pilotstatus.sandbox.http.Container;
import br.com.pilotstatus.sandbox.http.Fault;
import br.com.pilotstatus.sandbox.http.RecordedRequest;
import br.com.pilotstatus.sandbox.http.Script;
import br.com.pilotstatus.sandbox.page.TryPage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A running in-memory Pilot Status. It answers every operation: what is not modelled, by the document's examples. It keeps
 * what is created until it is closed; thread-safe.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start();
 *         PilotStatusClient client = sandbox.client()) {
 *     …
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {

    private final String host;
    private final Container container;
    private final Script script;
    private final Dispatch dispatch;
    private final Behaviours behaviours;
    private final Courier courier;
    private final Heartbeat heartbeat;

    Sandbox(
            String host,
            Container container,
            Script script,
            Dispatch dispatch,
            Behaviours behaviours,
            Courier courier,
            Heartbeat heartbeat) {
        this.courier = courier;
        this.heartbeat = heartbeat;
        this.dispatch = dispatch;
        this.host = host;
        this.container = container;
        this.script = script;
        this.behaviours = behaviours;
    }

    /**
     * Starts one on a free port of 127.0.0.1.
     *
     * @return the sandbox, running
     */
    public static Sandbox start() {
        return builder().start();
    }

    /** {@return a builder: 127.0.0.1, a free port, the system's clock} */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /** {@return where it listens, without a slash at the end; what a client's {@code baseUrl} takes} */
    public URI baseUri() {
        String written = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + written + ":" + container.port());
    }

    /** {@return where the page is that {@link SandboxBuilder#page(boolean)} tells it to serve} */
    public URI pageUri() {
        return baseUri().resolve(TryPage.PATH);
    }

    /**
     * Returns a new client of it with {@link #apiKey()}; close it.
     *
     * @return a client with the usual settings
     */
    public PilotStatusClient client() {
        return PilotStatusClient.builder().baseUrl(baseUri()).apiKey(apiKey()).build();
    }

    /**
     * A key that may do everything, for {@code x-api-key}. Operations on one number act on {@link #numberId()} where the
     * request names none. A key that is not known is answered with 401.
     *
     * @return the key; not null
     */
    public String apiKey() {
        return Seed.KEY;
    }

    /** {@return the id of {@link #apiKey()}, for {@code x-api-key-id}} */
    public String apiKeyId() {
        return Seed.KEY_ID;
    }

    /** {@return a key of the account, which is refused with 403 where an operation wants a number and the request names none} */
    public String tenantKey() {
        return Seed.TENANT_KEY;
    }

    /** {@return the key of the number {@link #numberId()}, which is refused with 403 where an operation wants the account's} */
    public String numberKey() {
        return Seed.NUMBER_KEY;
    }

    /** {@return the id of a number that is there from the start} */
    public String numberId() {
        return Seed.NUMBER;
    }

    /** {@return what was created by {@code createMetaNumber} so far, oldest first; a copy} */
    public List<CreateMetaNumberResponse> created() {
        return behaviours.created();
    }

    /** {@return what was received so far, oldest first, with credentials masked; a copy} */
    public List<RecordedRequest> requests() {
        return script.received();
    }

    /**
     * Answers the next request that no other is planned for with an error, instead of serving it.
     *
     * @param status from 200 to 599
     * @return this
     * @throws IllegalArgumentException if the status is none
     */
    public Sandbox next(int status) {
        return next(status, Errors.usual(status), null);
    }

    /**
     * Answers the next request that no other is planned for with an error that says when to come back.
     *
     * @param status from 200 to 599, such as 429
     * @param retryAfter goes out as {@code Retry-After}, in whole seconds
     * @return this
     * @throws IllegalArgumentException if the status is none
     */
    public Sandbox next(int status, Duration retryAfter) {
        return next(status, Errors.usual(status), retryAfter);
    }

    /**
     * Answers the next request that no other is planned for with an error.
     *
     * @param status from 200 to 599
     * @param error the body
     * @return this
     * @throws IllegalArgumentException if the status is none
     */
    public Sandbox next(int status, ErrorResponse error) {
        return next(status, Errors.json(error), null);
    }

    /**
     * Answers the next request that no other is planned for.
     *
     * @param status from 200 to 599
     * @param body what goes out as {@code application/json}, whether it is JSON or not
     * @return this
     * @throws IllegalArgumentException if the status is none
     */
    public Sandbox next(int status, String body) {
        return next(status, body, null);
    }

    /**
     * Ends the connection of the next request that nothing else is planned for.
     *
     * @param fault before or after it is served
     * @return this
     */
    public Sandbox next(Fault fault) {
        script.end(fault);
        return this;
    }

    /**
     * Lets every answer wait from now on.
     *
     * @param latency how long; zero at first
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Sandbox latency(Duration latency) {
        script.latency(latency);
        return this;
    }

    /**
     * Lets the extra charge of a number be unpaid from now on: sending is blocked, and a number that was paired by a code is
     * disconnected a week later, until it is paid.
     *
     * @param numberId an id
     * @return this
     * @throws IllegalArgumentException if there is no such number
     */
    public Sandbox leaveUnpaid(String numberId) {
        dispatch.alone(() -> behaviours.leaveUnpaid(numberId));
        return this;
    }

    /**
     * Lets a message that was accepted fail.
     *
     * @param messageId an id
     * @param errorCode why, such as {@code WHATSAPP_NOT_EXIST}
     * @return this
     * @throws IllegalArgumentException if there is no such message
     */
    public Sandbox failMessage(String messageId, String errorCode) {
        dispatch.alone(() -> behaviours.fail(messageId, errorCode));
        courier.deliverDue();
        return this;
    }

    /**
     * Decides the review that the account's verification is in after both contacts were confirmed by the code
     * {@code 123456}.
     *
     * @param status {@code APPROVED}, {@code REJECTED}, or {@code NEEDS_DOCUMENT}: the review goes on when it is sent
     * @return this
     * @throws IllegalStateException if nothing is in review, or waits for a document
     */
    public Sandbox decideVerification(PhoneLineVerificationStatus status) {
        dispatch.alone(() -> behaviours.decide(status));
        return this;
    }

    /** {@return what signs the events that are delivered to webhooks; no operation tells it} */
    public String webhookSecret() {
        return Seed.WEBHOOK_SECRET;
    }

    /** {@return what signs the events of phone lines, which are registered elsewhere than webhooks are} */
    public String phoneLineWebhookSecret() {
        return Seed.LINE_WEBHOOK_SECRET;
    }

    /** {@return one event of each kind that there is, by the document's examples; for {@link #deliver(WebhookEvent)}} */
    public List<WebhookEvent> events() {
        return behaviours.events();
    }

    /**
     * Delivers an event to the webhooks that want it, and waits for their answers. What is not answered with 2xx is delivered
     * again 10 seconds, a minute and 10 minutes later, by the sandbox's clock. A sandbox sends nothing to other machines: for
     * webhooks with such an address the log says so.
     *
     * @param event what happened
     * @return what came of each; empty if no webhook wants it, as for the events of phone lines
     */
    public List<WebhookDelivery> deliver(WebhookEvent event) {
        return courier.deliver(event);
    }

    /**
     * Delivers an event to an address once, signed, whether a webhook has it or not, and waits for the answer.
     *
     * @param event what happened
     * @param address on this machine, such as {@code http://127.0.0.1:8080/webhooks}
     * @return what came of it
     * @throws IllegalArgumentException if it is an address of another machine
     */
    public WebhookDelivery deliver(WebhookEvent event, URI address) {
        return courier.deliver(event, address);
    }

    private Sandbox next(int status, String body, @Nullable Duration retryAfter) {
        script.answer(
                status,
                retryAfter == null
                        ? Map.of()
                        : Map.of(
                                "Retry-After",
                                String.valueOf(retryAfter.plusNanos(999_999_999).toSeconds())),
                body);
        return this;
    }

    /** Stops it at once and forgets everything; a second close does nothing. */
    @Override
    public void close() {
        heartbeat.stop();
        container.stop();
    }
}
