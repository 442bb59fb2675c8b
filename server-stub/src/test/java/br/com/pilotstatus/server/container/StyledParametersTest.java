package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JAX-RS leaves much open about parameters; what it cannot bind is read alike in every container. */
class StyledParametersTest {

    static Stream<String> containers() {
        return Containers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everyPlaceIsRead(String container) {
        try (Hosted host = Containers.lend(container, "bakery")) {
            Reply reply = request("/v1/shops/porto/search/rye%20loaf,a%2Cb?filter%5Bcustomer%5D=7&filter[tags]=a%26b"
                            + "&filter[tags]=c+d&filter[at][from]=2026-01-31&ids=1,2,-3"
                            + "&where=%7B%22word%22%3A%22%C3%BC%22%2C%22most%22%3A3%7D&page-size=5")
                    .header("X-Total", "least=1.50,most=2")
                    .header("Cookie", "a=b; flavours=plain,rye")
                    .send(host.port());

            assertEquals("HTTP/1.1 200 OK", reply.head().lines().findFirst().orElseThrow(), reply.body());
            assertEquals(
                    List.of("[rye loaf, a,b]; Filter{customer=7, tags=[a&b, c d], at=At{from=2026-01-31}};"
                            + " [1, 2, -3]; 5; Where{word=ü, most=3}; XTotal{least=1.50, most=2}; [plain, rye]"),
                    host.calls());
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void whatIsAbsentIsNullOrItsDefault(String container) {
        try (Hosted host = Containers.lend(container, "bakery")) {
            Reply reply = request("/v1/shops/porto/search/rye").send(host.port());

            assertEquals("HTTP/1.1 200 OK", reply.head().lines().findFirst().orElseThrow(), reply.body());
            assertEquals(List.of("[rye]; null; null; 20; null; null; null"), host.calls());
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everythingWrongIsNamedAtOnce(String container) {
        try (Hosted host = Containers.lend(container, "bakery")) {
            Reply reply = request(
                            "/v1/shops/porto/search/rye,?filter[tags]=a&filter[at][open]=yes&ids=1,x,3,4&page-size=x"
                                    + "&where=%7B%22most%22%3A%22a%22%7D")
                    .header("X-Total", "least=a,most=2000")
                    .header("Cookie", "flavours=plain; flavours=rye")
                    .send(host.port());

            assertEquals(
                    "The request is not valid: cookie flavours must be given once; header x-total.least must be a"
                            + " number; header x-total.most must be at most 1000; query parameter filter[at][open] must be true or"
                            + " false; query parameter filter[customer] is required; query parameter ids must have at most 3 items;"
                            + " query parameter ids[1] must be an integer of 64 bits; query parameter page-size must be an integer"
                            + " of 32 bits; query parameter where.most must be an integer of 64 bits; query parameter where.word is"
                            + " required.",
                    error(reply));
            assertTrue(host.calls().isEmpty());
        }
    }

    private static RawRequest request(String target) {
        return RawRequest.get(target).header("x-shop-key", Bakery.KEY);
    }

    private static String error(Reply reply) {
        return reply.body().replaceAll("(?s).*\"error\":\"([^\"]*)\".*", "$1");
    }
}
