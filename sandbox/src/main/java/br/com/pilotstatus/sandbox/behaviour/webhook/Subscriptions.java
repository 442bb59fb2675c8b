package br.com.pilotstatus.sandbox.behaviour.webhook;

import br.com.pilotstatus.model.CreateWebhookRequest;
import br.com.pilotstatus.model.UpdateWebhookRequest;
import br.com.pilotstatus.model.WebhookSubscription;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Caller;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Webhooks of numbers: made, listed, read, changed, deleted. */
public final class Subscriptions {

    /** Stands for all events, those to come too. */
    private static final String ALL = "*";

    private final World world;
    private final NumberRegistry numbers;
    private final Events events;
    private final Table<WebhookSubscription> rows;
    private final @Nullable String account;

    /**
     * Makes it, with the webhook of the document's example.
     *
     * @param numbers tells which numbers there are
     * @param events those that can be asked for
     * @param document has the example
     */
    public Subscriptions(World world, NumberRegistry numbers, Events events, Document document) {
        this.world = world;
        this.numbers = numbers;
        this.events = events;
        this.rows = world.table(row -> String.valueOf(row.id()), Subscriptions::number);
        for (JsonNode each : document.operation("listWebhooks").success().body()) {
            rows.put(Values.of(each, WebhookSubscription.class));
        }
        this.account = rows.all().isEmpty() ? null : rows.all().get(0).tenantId();
    }

    public List<WebhookSubscription> listWebhooks() {
        return rows.all().stream().filter(Subscriptions::isVisible).toList();
    }

    public WebhookSubscription createWebhook(@Nullable CreateWebhookRequest request) {
        if (request == null || request.url() == null) {
            throw Refusal.of(400, "VALIDATION_ERROR", "url is required");
        }
        return rows.put(WebhookSubscription.builder()
                .id(world.newId("wh"))
                .tenantId(account)
                .name(request.name())
                .url(address(request.url()))
                .active(true)
                .events(emitted(request.events()))
                .apiKeys(List.of())
                .whatsappNumberIds(List.of(wanted(request.whatsappNumberId())))
                .whatsappInstanceIds(List.of())
                .createdAt(world.now())
                .updatedAt(world.now())
                .build());
    }

    public WebhookSubscription getWebhook(String id) {
        return get(id);
    }

    /** What is given changes; the events as a whole. */
    public WebhookSubscription updateWebhook(String id, @Nullable UpdateWebhookRequest request) {
        WebhookSubscription row = get(id);
        WebhookSubscription.Builder changed = row.toBuilder().updatedAt(world.now());
        if (request != null) {
            changed.name(request.name() == null ? row.name() : request.name());
            changed.url(request.url() == null ? row.url() : address(request.url()));
            changed.active(request.active() == null ? row.active() : request.active());
            changed.events(request.events() == null ? row.events() : emitted(request.events()));
        }
        return rows.put(changed.build());
    }

    public void deleteWebhook(String id) {
        rows.remove(String.valueOf(get(id).id()));
    }

    /** Returns the webhook of an id that the caller may see. */
    WebhookSubscription get(String id) {
        WebhookSubscription row = rows.find(id);
        if (row == null || !isVisible(row)) {
            throw Refusal.of(404, "WEBHOOK_NOT_FOUND", "Webhook not found");
        }
        return row;
    }

    /**
     * Returns those that an event goes to.
     *
     * @param number the number that it is about; null: any
     */
    List<WebhookSubscription> receivers(String event, @Nullable String number) {
        return rows.all().stream()
                .filter(row -> Boolean.TRUE.equals(row.active()))
                .filter(row -> row.events() != null
                        && (row.events().contains(ALL) || row.events().contains(event)))
                .filter(row -> number == null || number.equals(number(row)))
                .toList();
    }

    /** Returns the webhook of an id if it wants deliveries, or null. */
    @Nullable WebhookSubscription active(String id) {
        WebhookSubscription row = rows.find(id);
        return row != null && Boolean.TRUE.equals(row.active()) ? row : null;
    }

    void triggered(String id, OffsetDateTime when) {
        WebhookSubscription row = rows.find(id);
        if (row != null) {
            rows.put(row.toBuilder().lastTriggered(when).build());
        }
    }

    private List<String> emitted(@Nullable List<String> wanted) {
        return wanted == null
                ? List.of()
                : wanted.stream()
                        .filter(each -> each.equals(ALL) || events.isKnown(each) && events.isOfNumbers(each))
                        .distinct()
                        .toList();
    }

    /** Returns the number that a new webhook is for. */
    private String wanted(@Nullable String given) {
        Call call = Call.current();
        if (call.isNumberKey() && given != null && !given.equals(call.number())) {
            throw Refusal.of(400, "NUMBER_MISMATCH", "The key is that of another number");
        }
        String number = given != null ? given : call.named();
        if (number == null) {
            number = anyNumber(call);
        }
        return numbers.get(number, "NUMBER_NOT_FOUND").id();
    }

    private static String anyNumber(Call call) {
        Caller caller = call.caller();
        if (caller == null || caller.scope() != Caller.Scope.ANY) {
            throw Refusal.of(400, "NUMBER_REQUIRED", "A tenant key must name a number: whatsappNumberId");
        }
        return caller.number();
    }

    private static boolean isVisible(WebhookSubscription row) {
        String only = Call.current().named();
        return only == null || only.equals(number(row));
    }

    private static String number(WebhookSubscription row) {
        return row.whatsappNumberIds() == null || row.whatsappNumberIds().isEmpty()
                ? ""
                : row.whatsappNumberIds().get(0);
    }

    private static String address(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return url;
            }
        } catch (IllegalArgumentException noUri) {
            // Refused below.
        }
        throw Refusal.of(400, "VALIDATION_ERROR", "url must be an absolute http or https address");
    }
}
