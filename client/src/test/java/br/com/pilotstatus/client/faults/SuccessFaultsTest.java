package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.UnexpectedStatusException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Successes other than the declared one. A status that the document does not declare is none. */
@ExtendWith(FaultMatrix.class)
class SuccessFaultsTest {
    @TestFactory
    Stream<DynamicTest> successes() {
        return FaultMatrix.of(
                MatrixSection.STATUS,
                this,
                instead("200 instead of 201", 200, "200 OK").tells(ExceptionDetail.rawBody(Fixture.WIDGET)),
                instead("202 instead of 201", 202, "202 Accepted"),
                instead("203 instead of 201", 203, "203"),
                fault("204 instead of 201")
                        .respond(RawResponses.empty(204))
                        .status(UnexpectedStatusException.class, "204 No Content")
                        .tells(ExceptionDetail.rawBody("")),
                fault("205 instead of 201")
                        .respond(RawResponses.of(205, "", ""))
                        .status(UnexpectedStatusException.class, "205 Reset Content"),
                instead("206 instead of 201", 206, "206 Partial Content"),
                instead("299 instead of 201", 299, "299"),
                fault("201 without a body")
                        .respond(RawResponses.of(201, "", ""))
                        .unreadable("its body is empty"),
                delete("200 with a body instead of 204", RawResponses.json(200, "{}"))
                        .status(UnexpectedStatusException.class, "200 OK"),
                delete("201 with a body instead of 204", Fixture.CREATED)
                        .status(UnexpectedStatusException.class, "201 Created"),
                fault("202 with a page where 202 has no body")
                        .call("closeShop", client -> {
                            client.shops().closeShop("porto");
                            return null;
                        })
                        .client(builder -> builder.shopSignature("s"))
                        .respond(RawResponses.of(202, "Content-Type: text/html\r\n", "<h1>"))
                        .returns("nothing"));
    }

    private static Fault instead(String name, int status, String shown) {
        return fault(name)
                .respond(RawResponses.json(status, Fixture.WIDGET))
                .status(UnexpectedStatusException.class, shown);
    }

    private static Fault delete(String name, String response) {
        return fault(name)
                .call("deleteWidget", client -> {
                    client.widgets().deleteWidget("porto", "1");
                    return null;
                })
                .respond(response);
    }
}
