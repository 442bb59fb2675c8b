package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.fixture.error.BadRequestException;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.fixture.error.ForbiddenException;
import br.com.pilotstatus.client.fixture.error.NotFoundException;
import br.com.pilotstatus.client.fixture.error.PaymentRequiredException;
import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.fixture.error.UnauthorizedException;
import br.com.pilotstatus.client.fixture.error.UnexpectedStatusException;
import br.com.pilotstatus.client.fixture.error.UnprocessableEntityException;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Errors: one exception for each usual status, whatever the body. */
@ExtendWith(FaultMatrix.class)
class ErrorFaultsTest {
    @TestFactory
    Stream<DynamicTest> errors() {
        return FaultMatrix.of(
                MatrixSection.STATUS,
                this,
                error(400, BadRequestException.class, "400 Bad Request"),
                error(401, UnauthorizedException.class, "401 Unauthorized"),
                error(402, PaymentRequiredException.class, "402 Payment Required"),
                error(403, ForbiddenException.class, "403 Forbidden"),
                error(404, NotFoundException.class, "404 Not Found"),
                error(405, UnexpectedStatusException.class, "405 Method Not Allowed"),
                error(407, UnexpectedStatusException.class, "407 Proxy Authentication Required"),
                error(408, UnexpectedStatusException.class, "408 Request Timeout"),
                error(409, ConflictException.class, "409 Conflict"),
                error(410, UnexpectedStatusException.class, "410 Gone"),
                error(418, UnexpectedStatusException.class, "418"),
                error(421, UnexpectedStatusException.class, "421"),
                error(422, UnprocessableEntityException.class, "422"),
                error(500, ServerException.class, "500 Internal Server Error"),
                error(501, ServerException.class, "501 Not Implemented"),
                error(504, ServerException.class, "504 Gateway Timeout"),
                error(599, ServerException.class, "599"),
                error(600, UnexpectedStatusException.class, "600"),
                error(999, UnexpectedStatusException.class, "999"),
                fault("401 with a challenge")
                        .respond(RawResponses.of(401, "WWW-Authenticate: Basic realm=\"x\"\r\n", "{\"code\":\"A\"}"))
                        .status(UnauthorizedException.class, "401 Unauthorized")
                        .tells(ExceptionDetail.code("A")),
                body("409 without a body", ""),
                body("409 with a page", "<html>409</html>"),
                body("409 with an array", "[{\"code\":\"A\"}]"),
                body("409 with null", "null"),
                body("409 with a string", "\"A\"", ": A"),
                body("409 with half a document", "{\"code\":\"A\",\"error\":\"ha"),
                body("409 with an object instead of a string", "{\"code\":{\"a\":1}}"),
                body("409 with bytes that are no text", "\u0001\u0002"),
                fault("409 with Content-Type garbage")
                        .respond(RawResponses.of(409, "Content-Type: garbage\r\n", "{\"code\":\"A\"}"))
                        .status(ConflictException.class, "409 Conflict")
                        .tells(ExceptionDetail.code("A")),
                fault("409 with Content-Type text/html, though it is JSON")
                        .respond(RawResponses.of(409, "Content-Type: text/html\r\n", "{\"code\":\"A\"}"))
                        .status(ConflictException.class, "409 Conflict")
                        .tells(ExceptionDetail.code("A")),
                fault("502 with a page")
                        .respond(RawResponses.of(502, "Content-Type: text/html\r\n", "<h1>502 Bad Gateway</h1>"))
                        .status(ServerException.class, "502 Bad Gateway")
                        .tells(ExceptionDetail.rawBody("<h1>502 Bad Gateway</h1>"))
                        .tells(ExceptionDetail.code("null")));
    }

    private static Fault error(int status, Class<? extends HttpStatusException> type, String shown) {
        return fault(Integer.toString(status))
                .respond(RawResponses.json(status, "{\"error\":\"No\",\"code\":\"A\"}"))
                .status(type, shown + ": No")
                .tells(ExceptionDetail.code("A"));
    }

    private static Fault body(String name, String body) {
        return body(name, body, "");
    }

    private static Fault body(String name, String body, String sentence) {
        return fault(name)
                .respond(RawResponses.json(409, body))
                .status(ConflictException.class, "409 Conflict" + sentence)
                .tells(ExceptionDetail.code("null"))
                .tells(ExceptionDetail.rawBody(body));
    }
}
