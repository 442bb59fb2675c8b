package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.model.fixture.bakery.CreateOrderRequest;
import br.com.pilotstatus.model.fixture.bakery.ErrorResponse;
import br.com.pilotstatus.model.fixture.bakery.RefundOrderRequest;
import br.com.pilotstatus.server.ErrorFactory;
import br.com.pilotstatus.server.ErrorResult;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.fixture.api.CancelOrderResult;
import br.com.pilotstatus.server.fixture.api.CreateOrderResult;
import br.com.pilotstatus.server.fixture.api.GetMenuResult;
import br.com.pilotstatus.server.fixture.api.OrdersApi;
import br.com.pilotstatus.server.fixture.api.RefundOrderResult;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.ServerLog;
import br.com.pilotstatus.server.testing.TestServer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One helper maps the exceptions of a domain for all operations. */
class SharedErrorsTest {

    private static final class Burnt extends RuntimeException {
        private final int status;

        Burnt(int status) {
            super("All is burnt");
            this.status = status;
        }
    }

    private static <R extends OperationResult> R refused(Burnt e, ErrorFactory<ErrorResponse, R> errors) {
        return errors.error(e.status, ErrorResponse.of(e.getMessage()));
    }

    /** Fails with the same status wherever it is called. */
    private record Clumsy(int status) implements OrdersApi {

        @Override
        public CreateOrderResult createOrder(CreateOrderRequest request) {
            return refused(new Burnt(status), CreateOrderResult::error);
        }

        @Override
        public CancelOrderResult cancelOrder(UUID orderId) {
            return refused(new Burnt(status), CancelOrderResult::error);
        }

        @Override
        public RefundOrderResult refundOrder(UUID orderId, @Nullable RefundOrderRequest request) {
            return refused(new Burnt(status), RefundOrderResult::error);
        }
    }

    private static final RawRequest CANCEL =
            RawRequest.of("DELETE", "/v1/orders/" + Bakery.ID).header("x-shop-key", Bakery.KEY);
    private static final RawRequest REFUND = RawRequest.of(
                    "PUT", "/v1/orders/" + Bakery.ID + "/refund?manager=" + Bakery.MANAGER)
            .header("x-shop-key", Bakery.KEY);

    @Test
    void oneHelperMapsErrorsOfEveryOperation() {
        assertStatus(409, 409, Bakery.order(Bakery.ORDER));
        assertStatus(401, 401, Bakery.order(Bakery.ORDER));
        assertStatus(404, 404, CANCEL);
        assertStatus(404, 404, REFUND);
    }

    @Test
    void aDefaultTakesTheErrorsThatAreNotDeclaredOnTheirOwn() {
        assertStatus(409, 409, CANCEL);
        assertStatus(599, 599, CANCEL);
    }

    @Test
    void aRangeTakesItsOwnErrors() {
        assertStatus(503, 503, REFUND);
        assertFailed(
                409,
                REFUND,
                "refundOrder declares no error 409 that is made of a status and a body alone;"
                        + " those that it declares: 400, 401, 404, 5XX");
    }

    @Test
    void anErrorThatIsNotDeclaredIsACleanFailure() {
        assertFailed(
                404,
                Bakery.order(Bakery.ORDER),
                "createOrder declares no error 404 that is made of a status and"
                        + " a body alone; those that it declares: 400, 401, 409, 429");
        assertFailed(200, CANCEL, "cancelOrder declares no error 200");
    }

    @Test
    void anOperationWithoutErrorsSaysSo() {
        assertEquals(
                "getMenu declares no error 404 that is made of a status and a body alone; those that it declares: none",
                assertThrows(IllegalArgumentException.class, () -> GetMenuResult.error(404, ErrorResponse.of("x")))
                        .getMessage());
    }

    @Test
    void errorsCanBeToldFromSuccesses() {
        assertInstanceOf(ErrorResult.class, CreateOrderResult.conflict(ErrorResponse.of("x")));
        assertInstanceOf(ErrorResult.class, CancelOrderResult.otherStatus(418, ErrorResponse.of("x")));
        assertInstanceOf(ErrorResult.class, RefundOrderResult.serverError(503, ErrorResponse.of("x")));
        assertFalse(ErrorResult.class.isInstance(GetMenuResult.ok(List.of())));
    }

    @Test
    void statusesOfRangesAndDefaultsAreChecked() {
        assertEquals(
                "status must be from 500 to 599, not 404",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RefundOrderResult.serverError(404, ErrorResponse.of("x")))
                        .getMessage());
        assertEquals(
                "status 404 is declared on its own; use its factory",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CancelOrderResult.otherStatus(404, ErrorResponse.of("x")))
                        .getMessage());
    }

    private static void assertStatus(int status, int thrown, RawRequest request) {
        try (TestServer server = TestServer.with(Bakery.feature(), new Clumsy(thrown))) {
            Reply reply = server.send(request);
            assertEquals(status, reply.status());
            assertEquals("{\"error\":\"All is burnt\"}", reply.body());
        }
    }

    private static void assertFailed(int thrown, RawRequest request, String logged) {
        try (ServerLog log = new ServerLog();
                TestServer server = TestServer.with(Bakery.feature(), new Clumsy(thrown))) {
            assertEquals(500, server.send(request).status());
            assertEquals(true, log.text().contains(logged), log.text());
        }
    }
}
