package br.com.pilotstatus.server.testing;

import br.com.pilotstatus.model.fixture.bakery.CreateOrderRequest;
import br.com.pilotstatus.model.fixture.bakery.CreateOrderSize;
import br.com.pilotstatus.model.fixture.bakery.ErrorResponse;
import br.com.pilotstatus.model.fixture.bakery.Filter;
import br.com.pilotstatus.model.fixture.bakery.Flavour;
import br.com.pilotstatus.model.fixture.bakery.GetOpeningHoursResponse;
import br.com.pilotstatus.model.fixture.bakery.ListOrdersResponse;
import br.com.pilotstatus.model.fixture.bakery.Order;
import br.com.pilotstatus.model.fixture.bakery.RefundOrderRequest;
import br.com.pilotstatus.model.fixture.bakery.Where;
import br.com.pilotstatus.model.fixture.bakery.XTotal;
import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.fixture.api.CancelOrderResult;
import br.com.pilotstatus.server.fixture.api.CreateOrderResult;
import br.com.pilotstatus.server.fixture.api.FixtureFeature;
import br.com.pilotstatus.server.fixture.api.GetMenuResult;
import br.com.pilotstatus.server.fixture.api.GetOpeningHoursResult;
import br.com.pilotstatus.server.fixture.api.ListOrdersResult;
import br.com.pilotstatus.server.fixture.api.OrdersApi;
import br.com.pilotstatus.server.fixture.api.RefundOrderResult;
import br.com.pilotstatus.server.fixture.api.RingBellResult;
import br.com.pilotstatus.server.fixture.api.SearchOrdersResult;
import br.com.pilotstatus.server.fixture.api.ShopApi;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An honest implementation of the fixture, and requests that it takes. Notes which operations were called. */
public final class Bakery implements OrdersApi, ShopApi {

    public static final String KEY = "sk-sentinel-7f3a";
    public static final String TOKEN = "tok-sentinel-91bc";
    public static final String MANAGER = "mgr-sentinel-55d0";
    public static final String DOOR_CODE = "door-sentinel-0042";
    public static final String ID = "6f1c1a52-3a0e-4b9e-9d6f-0d3d6a7f0c11";

    public static final String ORDER = """
            {"customer":"Rosa","phone":"5511999999999","size":"large",\
            "lines":[{"product":"rye-loaf","quantity":2}],\
            "delivery":{"street":"Mill Lane 4","postcode":"90210","at":"2026-05-01T08:30:00Z"},\
            "doorCode":"door-sentinel-0042"}""";

    private final List<String> calls = new CopyOnWriteArrayList<>();

    @Context
    private @Nullable SecurityContext security;

    /** A server with this bakery and the keys above. */
    public TestServer open() {
        return TestServer.with(feature(), this);
    }

    public static FixtureFeature feature() {
        return new FixtureFeature(FixedKeys.builder()
                .accept("shopKey", KEY, "the shop")
                .accept("shopToken", TOKEN, "the token's owner")
                .accept("managerKey", MANAGER, "the manager")
                .build());
    }

    /** A well-formed order with the right key. */
    public static RawRequest order(String json) {
        return RawRequest.post("/v1/orders", json).header("x-shop-key", KEY);
    }

    public List<String> calls() {
        return calls;
    }

    @Override
    public CreateOrderResult createOrder(CreateOrderRequest request) {
        calls.add("createOrder");
        Throwing.as(request.customer());
        if ("Nobody".equals(request.customer())) {
            return CreateOrderResult.conflict(ErrorResponse.builder()
                    .error("The oven is full")
                    .code("OVEN_FULL")
                    .build());
        }
        Order order = Order.builder()
                .id(UUID.fromString(ID))
                .customer(request.customer())
                .size(request.size())
                .lines(request.lines())
                .delivery(request.delivery())
                .build();
        return CreateOrderResult.created(order, 7L);
    }

    @Override
    public ListOrdersResult listOrders(
            String shop,
            Long page,
            @Nullable Integer limit,
            @Nullable String xTrace,
            @Nullable List<CreateOrderSize> size) {
        calls.add("listOrders");
        return ListOrdersResult.ok(
                ListOrdersResponse.builder().orders(List.of()).build());
    }

    @Override
    public SearchOrdersResult searchOrders(
            String shop,
            List<String> product,
            @Nullable Filter filter,
            @Nullable List<Long> ids,
            Integer pageSize,
            @Nullable Where where,
            @Nullable XTotal xTotal,
            @Nullable List<Flavour> flavours) {
        calls.add(Stream.of(product, filter, ids, pageSize, where, xTotal, flavours)
                .map(String::valueOf)
                .collect(Collectors.joining("; ")));
        return SearchOrdersResult.ok(List.of(shop));
    }

    @Override
    public CancelOrderResult cancelOrder(UUID orderId) {
        calls.add("cancelOrder");
        return orderId.toString().equals(ID)
                ? CancelOrderResult.noContent()
                : CancelOrderResult.otherStatus(
                        418, ErrorResponse.builder().error("Not ours").build());
    }

    @Override
    public RefundOrderResult refundOrder(UUID orderId, @Nullable RefundOrderRequest request) {
        calls.add("refundOrder by " + security.getAuthenticationScheme() + " of "
                + security.getUserPrincipal().getName() + " with body: " + (request != null));
        return RefundOrderResult.notFound(
                ErrorResponse.builder().error("No such order").build());
    }

    @Override
    public GetMenuResult getMenu() {
        calls.add("getMenu");
        return GetMenuResult.ok(List.of("rye-loaf", "bun"));
    }

    @Override
    public GetOpeningHoursResult getOpeningHours() {
        calls.add("getOpeningHours");
        return GetOpeningHoursResult.ok(GetOpeningHoursResponse.builder()
                .opens("06:00")
                .known(security.getUserPrincipal() != null)
                .build());
    }

    @Override
    public RingBellResult ringBell() {
        calls.add("ringBell");
        return RingBellResult.noContent();
    }
}
