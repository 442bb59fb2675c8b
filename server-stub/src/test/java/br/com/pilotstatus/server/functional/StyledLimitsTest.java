package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is one value on the wire can still be too much, or nothing that can be read. */
class StyledLimitsTest {

    private final Bakery bakery = new Bakery();

    @RegisterExtension
    final RunningServer server = new RunningServer(bakery::open);

    @Test
    void aListInOneValueHasAsManyPartsAsANameMayHaveValues() {
        assertRefused("?ids=" + "1,".repeat(100) + "1", "query parameter ids must have at most 100 parts");
    }

    @Test
    void anObjectHasAsManyPartsAsANameMayHaveValues() {
        StringBuilder query = new StringBuilder("?filter[customer]=1");
        for (int i = 0; i < 60; i++) {
            query.append("&filter[tags]=a&filter[at][x").append(i).append("]=b");
        }
        assertRefused(query.toString(), "query parameter filter must have at most 100 parts");
    }

    @Test
    void bracketsAreNestedNoDeeperThanJson() {
        assertRefused(
                "?filter[customer]=1&filter[at]" + "[a]".repeat(100) + "=1",
                "query parameter filter[at][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a… is nested deeper than 100 levels");
    }

    @Test
    void bracketsThatAreNoneAreRefused() {
        assertRefused(
                "?filter=1&filter[customer=1&filter[customer]x=2",
                "query parameter filter must be given as"
                        + " filter[name]=value; query parameter filter[customer is not known; query parameter filter[customer]x is not"
                        + " known");
    }

    @Test
    void aValueIsNoObject() {
        assertRefused(
                "?filter[customer]=1&filter[at][from]=2026-01-31&filter[at]=now&filter[customer][a]=1",
                "query parameter filter[at] must be either a value or an object;"
                        + " query parameter filter[customer][a] must be either a value or an object");
    }

    private void assertRefused(String query, String problems) {
        Reply reply =
                server.send(RawRequest.get("/v1/shops/porto/search/rye" + query).header("x-shop-key", Bakery.KEY));

        assertEquals("{\"error\":\"The request is not valid: " + problems + ".\"}", reply.body());
        assertEquals(400, reply.status());
        assertTrue(bakery.calls().isEmpty());
    }
}
