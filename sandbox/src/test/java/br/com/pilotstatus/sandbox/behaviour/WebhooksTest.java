package br.com.pilotstatus.sandbox.behaviour;

import static br.com.pilotstatus.sandbox.behaviour.Bench.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.WebhooksApi;
import br.com.pilotstatus.model.CreateWebhookRequest;
import br.com.pilotstatus.model.UpdateWebhookRequest;
import br.com.pilotstatus.model.WebhookSubscription;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private static final String URL = "https://hooks.acme.com/whatsapp";
    private static final OffsetDateTime START = Bench.START.atOffset(ZoneOffset.UTC);

    private final Bench bench = new Bench();
    private final WebhooksApi webhooks = bench.client.webhooks();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aWebhookIsMadeListedReadChangedAndDeleted() {
        WebhookSubscription made = webhooks.createWebhook(request().build());
        assertEquals(
                WebhookSubscription.builder()
                        .id(made.id())
                        .tenantId("tenant_01HZX")
                        .name("n8n")
                        .url(URL)
                        .active(true)
                        .events(List.of("message.received"))
                        .apiKeys(List.of())
                        .whatsappNumberIds(List.of("num_01HZX"))
                        .whatsappInstanceIds(List.of())
                        .createdAt(START)
                        .updatedAt(START)
                        .build(),
                made);
        String id = made.id();
        assertEquals(List.of("wh_01HZX", id), ids(webhooks));
        assertEquals(made, webhooks.getWebhook(id));

        bench.clock.advance(Duration.ofSeconds(1));
        WebhookSubscription changed = webhooks.updateWebhook(
                id,
                UpdateWebhookRequest.builder()
                        .events(List.of("*"))
                        .active(false)
                        .build());
        assertEquals(
                made.toBuilder()
                        .events(List.of("*"))
                        .active(false)
                        .updatedAt(START.plusSeconds(1))
                        .build(),
                changed);
        assertEquals(changed, webhooks.getWebhook(id));

        webhooks.deleteWebhook(id);
        assertEquals(List.of("wh_01HZX"), ids(webhooks));
        assertNotFound(webhooks, id);
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        assertNotFound(webhooks, "wh_nobody");
    }

    @Test
    void eventsThatNumbersCannotEmitAreDropped() {
        List<String> given = List.of("message.read", "phone_line.renewed", "optin.created", "message.read", "*");

        assertEquals(
                List.of("message.read", "*"),
                webhooks.createWebhook(request().events(given).build()).events());
        assertEquals(
                List.of(),
                webhooks.createWebhook(CreateWebhookRequest.builder().url(URL).build())
                        .events());
    }

    @Test
    void anAddressIsAbsolute() {
        for (String url : List.of("/hook", "ftp://example.com/", "http:///", "not an address")) {
            assertRefused(
                    400,
                    "VALIDATION_ERROR",
                    () -> webhooks.createWebhook(request().url(url).build()));
            assertRefused(
                    400,
                    "VALIDATION_ERROR",
                    () -> webhooks.updateWebhook(
                            "wh_01HZX", UpdateWebhookRequest.builder().url(url).build()));
        }
        assertRefused(
                400,
                "VALIDATION_ERROR",
                () -> webhooks.createWebhook(CreateWebhookRequest.builder().build()));
    }

    @Test
    void aWebhookIsForTheNumberOfTheKeyOrForOneThatIsNamed() {
        String other = bench.createNumber();
        try (PilotStatusClient account = bench.client(bench.sandbox.tenantKey());
                PilotStatusClient number = bench.client(bench.sandbox.numberKey())) {
            assertRefused(
                    400,
                    "NUMBER_REQUIRED",
                    () -> account.webhooks().createWebhook(request().build()));
            assertRefused(
                    404,
                    "NUMBER_NOT_FOUND",
                    () -> account.webhooks()
                            .createWebhook(
                                    request().whatsappNumberId("num_nobody").build()));
            assertRefused(
                    400,
                    "NUMBER_MISMATCH",
                    () -> number.webhooks()
                            .createWebhook(request().whatsappNumberId(other).build()));

            WebhookSubscription theirs = account.webhooks()
                    .createWebhook(request().whatsappNumberId(other).build());
            WebhookSubscription own = number.webhooks().createWebhook(request().build());
            assertEquals(List.of(other), theirs.whatsappNumberIds());
            assertEquals(List.of("num_01HZX"), own.whatsappNumberIds());
            assertEquals(List.of("wh_01HZX", theirs.id(), own.id()), ids(account.webhooks()));
            assertEquals(List.of(theirs.id()), ids(account.forNumber(other).webhooks()));
            assertEquals(List.of("wh_01HZX", own.id()), ids(number.webhooks()));
            assertNotFound(number.webhooks(), theirs.id());
        }
        bench.client.numbers().purgeNumber(other);
        assertFalse(webhooks.listWebhooks().stream()
                .anyMatch(each -> each.whatsappNumberIds().contains(other)));
    }

    @Test
    void noAnswerHasTheSecret() throws Exception {
        webhooks.createWebhook(request().build());

        assertEquals(-1, bench.get("/v1/webhooks").toString().indexOf(bench.sandbox.webhookSecret()));
        assertNull(bench.get("/v1/webhooks/wh_01HZX").get("secret"));
    }

    private static void assertNotFound(WebhooksApi webhooks, String id) {
        assertRefused(404, "WEBHOOK_NOT_FOUND", () -> webhooks.getWebhook(id));
        assertRefused(
                404,
                "WEBHOOK_NOT_FOUND",
                () -> webhooks.updateWebhook(
                        id, UpdateWebhookRequest.builder().active(false).build()));
        assertRefused(404, "WEBHOOK_NOT_FOUND", () -> webhooks.deleteWebhook(id));
        assertRefused(404, "WEBHOOK_NOT_FOUND", () -> webhooks.listWebhookDeliveries(id));
    }

    private static List<String> ids(WebhooksApi webhooks) {
        return webhooks.listWebhooks().stream().map(WebhookSubscription::id).toList();
    }

    private static CreateWebhookRequest.Builder request() {
        return CreateWebhookRequest.builder().name("n8n").url(URL).events(List.of("message.received"));
    }
}
