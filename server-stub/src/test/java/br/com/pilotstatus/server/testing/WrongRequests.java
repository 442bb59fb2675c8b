package br.com.pilotstatus.server.testing;

import java.util.ArrayList;
import java.util.List;

/** Requests whose parameters and bodies break rules of every kind, and what a server says of them. */
public final class WrongRequests {

    private WrongRequests() {}

    /** Starts a server and returns the bodies of its responses, each with its status in front. */
    public static List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        try (TestServer server = TestServer.with(Bakery.feature().implementedBy(new Bakery(), new Desk()))) {
            for (RawRequest each : all()) {
                Reply reply = server.send(each);
                refusals.add(reply.status() + " " + reply.body());
            }
        }
        return refusals;
    }

    private static List<RawRequest> all() {
        return List.of(
                RawRequest.get("/v1/shops/" + "a".repeat(21) + "/orders?limit=101&size=small&size=small&size=small")
                        .header("x-shop-key", Bakery.KEY)
                        .header("x-trace", "123456789"),
                RawRequest.get("/v1/shops/mill/orders?page=-1&limit=0").header("x-shop-key", Bakery.KEY),
                RawRequest.get("/v1/shops/mill/search/rye?filter[customer]=0&ids=1,2,3,4&where=%7B%7D")
                        .header("x-shop-key", Bakery.KEY),
                Bakery.order("{}"),
                Bakery.order("""
                        {"customer":"R","phone":"12","size":"large","doorCode":"abc",
                         "lines":[{"product":"rye-loaf","quantity":1},null,{"product":"Rye","quantity":100},{}],
                         "delivery":{"street":"%s","postcode":"9021"}}""".formatted("a".repeat(61))),
                form(
                        "/v1/desk/feedback",
                        "spice=1&text=a&products=" + "a".repeat(41) + "&products=b&products=c&products=d"),
                RawRequest.post("/v1/desk/payments", "{\"method\":\"card\",\"number\":\"1\"}")
                        .header("x-shop-key", Bakery.KEY),
                Bakery.order(Bakery.ORDER));
    }

    private static RawRequest form(String target, String body) {
        return RawRequest.of("POST", target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(body);
    }
}
