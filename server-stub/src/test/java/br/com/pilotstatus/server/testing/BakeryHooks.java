package br.com.pilotstatus.server.testing;

import br.com.pilotstatus.model.fixture.bakery.OrderBakedEvent;
import br.com.pilotstatus.model.fixture.bakery.ShopClosedEvent;
import br.com.pilotstatus.model.fixture.bakery.UnknownWebhookEvent;
import br.com.pilotstatus.model.fixture.bakery.Webhooks;
import br.com.pilotstatus.server.fixture.api.WebhookFeature;
import br.com.pilotstatus.server.fixture.api.WebhookHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Handles two events of the fixture, one of which may fail, and notes what it was called with. */
public final class BakeryHooks implements WebhookHandler {

    public static final String SECRET = "hook-sentinel-83d1";
    public static final String PATH = "/hooks/bakery";
    public static final String BAKED = "{\"kind\":\"order.baked\",\"payload\":{\"orderId\":\"o1\",\"loaves\":2,"
            + "\"pickupCode\":\"code-sentinel-17\"}}";

    private final List<String> calls;

    /** Notes calls in a list of somebody else's. */
    public BakeryHooks(List<String> calls) {
        this.calls = calls;
    }

    public WebhookFeature feature() {
        return new WebhookFeature(PATH, this, SECRET);
    }

    /** A delivery as the bakery makes it. */
    public static RawRequest delivery(String json) {
        return RawRequest.post(PATH, json)
                .header(Webhooks.SIGNATURE_HEADER, Webhooks.sign(json.getBytes(StandardCharsets.UTF_8), SECRET));
    }

    @Override
    public void onOrderBaked(OrderBakedEvent event) {
        calls.add("baked " + event.data().orderId());
        Throwing.as(String.valueOf(event.data().note()));
    }

    @Override
    public void onShopClosed(ShopClosedEvent event) throws Exception {
        calls.add("closed " + event.data().shop());
        throw new Exception("the shop's register is locked");
    }

    @Override
    public void onUnknown(UnknownWebhookEvent event) {
        calls.add("unknown " + event.name() + " " + new String(event.rawBody(), StandardCharsets.UTF_8));
    }
}
