package br.com.pilotstatus.model.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.fixture.bakery.DoughRisenEvent;
import br.com.pilotstatus.model.fixture.bakery.OrderBakedEvent;
import br.com.pilotstatus.model.fixture.bakery.OrderBakedPayload;
import br.com.pilotstatus.model.fixture.bakery.OrderBakedPayloadPayload;
import br.com.pilotstatus.model.fixture.bakery.OvenHotEvent;
import br.com.pilotstatus.model.fixture.bakery.PricesEvent;
import br.com.pilotstatus.model.fixture.bakery.ShopClosedEvent;
import br.com.pilotstatus.model.fixture.bakery.UnknownWebhookEvent;
import br.com.pilotstatus.model.fixture.bakery.WebhookEvent;
import br.com.pilotstatus.model.fixture.bakery.Webhooks;
import br.com.pilotstatus.model.webhook.WebhookSignatureException;
import br.com.pilotstatus.model.webhook.WebhookUnreadableException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated webhooks promise, shown on those of the fixture, whose header and envelope are its own. */
class WebhooksTest {

    private static final String BAKED =
            "{\"kind\":\"order.baked\",\"payload\":{\"orderId\":\"o1\",\"loaves\":2," + "\"pickupCode\":\"s3cr3t\"}}";

    @Test
    void aSignedDeliveryIsTheEventOfItsName() {
        byte[] raw = BAKED.getBytes(UTF_8);

        OrderBakedEvent event =
                assertInstanceOf(OrderBakedEvent.class, Webhooks.parse(raw, Webhooks.sign(raw, "s"), "s"));

        assertEquals("X-Signature", Webhooks.SIGNATURE_HEADER);
        assertEquals("order.baked", event.name());
        assertEquals("o1", event.data().orderId());
        assertEquals(2L, event.data().loaves());
        assertEquals(event.data(), event.body().payload());
        assertArrayEquals(raw, event.rawBody());
        assertEquals("order.baked:o1", event.deduplicationKey());
    }

    @Test
    void nothingIsParsedBeforeTheSignatureIsVerified() {
        byte[] raw = "{\"kind\":".getBytes(UTF_8);

        assertEquals(
                "The delivery's header X-Signature does not match its bytes: they were changed on the way, or signed with"
                        + " another secret",
                assertThrows(
                                WebhookSignatureException.class,
                                () -> Webhooks.parse(raw, Webhooks.sign(raw, "other"), "s", "older"))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"order.baked\"", "{\"kind\":\"order.baked\"}}", "<html>", "{a:1}", "\"s3cr3t"})
    void whatIsNoJsonIsRefusedWithoutQuotingIt(String text) {
        byte[] raw = text.getBytes(UTF_8);

        WebhookUnreadableException refused =
                assertThrows(WebhookUnreadableException.class, () -> Webhooks.parse(raw, Webhooks.sign(raw, "s"), "s"));

        assertTrue(
                refused.getMessage().matches("The delivery is no JSON, or was cut: line 1, column \\d+"),
                refused::getMessage);
        assertNull(refused.getCause());
        assertArrayEquals(raw, refused.rawBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void anEmptyDeliveryIsRefused(String text) {
        assertEquals(
                "The delivery is empty",
                assertThrows(WebhookUnreadableException.class, () -> Webhooks.parseUnverified(text.getBytes(UTF_8)))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"order.eaten\",\"payload\":{\"orderId\":\"o1\"}}",
                "{\"kind\":\"order.baked\",\"payload\":\"o1\"}",
                "{\"kind\":\"order.baked\",\"payload\":null}",
                "{\"kind\":\"order.baked\"}",
                "{\"kind\":7}",
                "{\"kind\":{\"a\":1}}",
                "{}",
                "[1]",
                "null",
                "\"order.baked\""
            })
    void whatIsNoKnownEventIsUnknownAndNothingOfItIsLost(String text) {
        byte[] raw = text.getBytes(UTF_8);

        UnknownWebhookEvent event = assertInstanceOf(UnknownWebhookEvent.class, Webhooks.parseUnverified(raw));

        assertArrayEquals(raw, event.rawBody());
        assertNull(event.deduplicationKey());
        assertFalse(event.toString().contains("o1"), event::toString);
    }

    @Test
    void anUnknownEventTellsItsName() {
        assertEquals("order.eaten", read("{\"kind\":\"order.eaten\"}").name());
        assertEquals("", read("{\"payload\":{}}").name());
        assertEquals("", read("[]").name());
    }

    @Test
    void noMemberMakesAnEventUnreadable() {
        OrderBakedEvent event = assertInstanceOf(
                OrderBakedEvent.class,
                read(
                        "{\"kind\":\"order.baked\",\"at\":1,\"payload\":{\"orderId\":null,\"loaves\":\"many\",\"weight\":\"1.50\","
                                + "\"bakedAt\":\"yesterday\",\"crust\":\"burnt\",\"note\":[1],\"pickupCode\":12345,\"new\":{\"a\":1.10}}}"));

        OrderBakedPayloadPayload data = event.data();
        assertNull(data.orderId());
        assertNull(data.loaves());
        assertEquals(new BigDecimal("1.50"), data.weight());
        assertNull(data.bakedAt());
        assertEquals("burnt", data.crust().value());
        assertNull(data.note());
        assertEquals("12345", data.pickupCode());
        assertEquals("many", data.additionalProperties().get("loaves"));
        assertEquals("yesterday", data.additionalProperties().get("bakedAt"));
        assertEquals(
                Map.of("a", new BigDecimal("1.10")), data.additionalProperties().get("new"));
        assertEquals(1, event.body().additionalProperties().get("at"));
        assertNull(event.deduplicationKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "2e0", "20E-1", "\"2\"", "\"2.0\""})
    void aWholeNumberIsReadInEveryNotation(String number) {
        OrderBakedEvent event = assertInstanceOf(
                OrderBakedEvent.class, read("{\"kind\":\"order.baked\",\"payload\":{\"loaves\":" + number + "}}"));

        assertEquals(2L, event.data().loaves());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"oven.hot\",\"oven\":\"left\",\"degrees\":200,\"minutes\":null}",
                "{\"kind\":\"oven.hot\",\"payload\":{\"oven\":\"left\",\"degrees\":200,\"minutes\":null}}",
                "{\"payload\":{\"oven\":\"left\",\"degrees\":200,\"minutes\":null},\"id\":\"7\",\"kind\":\"oven.hot\"}"
            })
    void aFlatEventMayBeWrapped(String text) {
        OvenHotEvent event = assertInstanceOf(OvenHotEvent.class, read(text));

        assertEquals("left", event.data().oven());
        assertEquals(200L, event.data().degrees());
        assertEquals("oven.hot", event.body().kind());
        assertArrayEquals(text.getBytes(UTF_8), event.rawBody());
    }

    @Test
    void aWrappedEventMayBeFlat() {
        ShopClosedEvent event = assertInstanceOf(
                ShopClosedEvent.class,
                read("{\"id\":\"7:a\",\"kind\":\"shop.closed\",\"shop\":\"north\",\"reason\":null,\"until\":1}"));

        assertEquals("north", event.data().shop());
        assertTrue(event.data().hasReason());
        assertEquals(Map.of("until", 1), event.data().additionalProperties());
        assertEquals("7:a", event.body().id());
        assertEquals("shop.closed:7\\:a", event.deduplicationKey());
    }

    @Test
    void anEventMayBeWrittenInAnyCaseAndBeNoModel() {
        DoughRisenEvent risen = assertInstanceOf(
                DoughRisenEvent.class,
                read("{\"kind\":\"DoughRisen\",\"bakery\":\"b\",\"payload\":{\"Dough\":\"rye\"}}"));
        assertEquals("rye", risen.data().dough());
        assertInstanceOf(UnknownWebhookEvent.class, read("{\"kind\":\"doughrisen\",\"payload\":{}}"));
        assertEquals(
                Map.of("kind", "prices", "bread", 3),
                assertInstanceOf(PricesEvent.class, read("{\"kind\":\"prices\",\"bread\":3}"))
                        .body());
    }

    @Test
    void secretsOfAnEventAreNotPrinted() {
        assertEquals(
                "OrderBakedEvent{body=OrderBakedPayload{kind=order.baked, payload=OrderBakedPayloadPayload{orderId=o1,"
                        + " loaves=2, pickupCode=***}}}",
                read(BAKED).toString());
        assertEquals(
                "RawDelivery[order.baked, 82 bytes]", read(BAKED).delivery().toString());
    }

    @Test
    void anEventThatIsMadeIsAsIfItHadBeenDelivered() {
        OrderBakedEvent made = OrderBakedEvent.of(OrderBakedPayload.builder()
                .kind("order.baked")
                .payload(OrderBakedPayloadPayload.builder()
                        .orderId("o1")
                        .loaves(2L)
                        .pickupCode("s3cr3t")
                        .build())
                .build());

        assertEquals(BAKED, new String(made.rawBody(), UTF_8));
        assertEquals(made, read(BAKED));
        assertEquals(made, Webhooks.parse(made.rawBody(), Webhooks.sign(made.rawBody(), "s"), "s"));
    }

    @Test
    void aCallersBytesMayChangeAfterwards() {
        byte[] raw = BAKED.getBytes(UTF_8);
        WebhookEvent event = Webhooks.parseUnverified(raw);

        raw[0] = 'x';
        event.rawBody()[0] = 'y';

        assertEquals(BAKED, new String(event.rawBody(), UTF_8));
    }

    private static WebhookEvent read(String text) {
        return Webhooks.parseUnverified(text.getBytes(UTF_8));
    }
}
