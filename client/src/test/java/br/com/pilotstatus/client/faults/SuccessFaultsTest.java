package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Successes other than the declared one. The server has acted, although the document does not say so. */
@ExtendWith(FaultMatrix.class)
class SuccessFaultsTest {
    @TestFactory
    Stream<DynamicTest> successes() {
        return FaultMatrix.of(
                MatrixSection.STATUS,
                this,
                instead("200 instead of 201", 200).tells(ExceptionDetail.rawBody(Fixture.WIDGET)),
                instead("202 instead of 201", 202),
                instead("203 instead of 201", 203),
                fault("204 instead of 201")
                        .respond(RawResponses.empty(204))
                        .undeclared(204)
                        .tells(ExceptionDetail.rawBody("")),
                fault("205 instead of 201")
                        .respond(RawResponses.of(205, "", ""))
                        .undeclared(205),
                instead("206 instead of 201", 206),
                instead("299 instead of 201", 299),
                got("203 instead of 200: a proxy has changed it", 203).returns("widget Bracket"),
                got("202 instead of 200", 202).undeclared(202),
                fault("200 instead of 201, in half a body")
                        .respondAndClose(
                                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{")
                        .undeclared(200)
                        .drops()
                        .tells(ExceptionDetail.rawBody("{")),
                fault("200 instead of 201, in a page, with attempts left")
                        .client(builder -> builder.maxRetries(2))
                        .respond(RawResponses.of(200, "Content-Type: text/html\r\n", "<h1>"))
                        .undeclared(200)
                        .tells(ExceptionDetail.rawBody("<h1>")),
                fault("201 without a body")
                        .respond(RawResponses.of(201, "", ""))
                        .unreadable("its body is empty"),
                delete("200 with a body instead of 204", RawResponses.json(200, "{}"))
                        .undeclared(200),
                delete("201 with a body instead of 204", Fixture.CREATED).undeclared(201),
                fault("202 with a page where 202 has no body")
                        .call("closeShop", client -> {
                            client.shops().closeShop("porto");
                            return null;
                        })
                        .client(builder -> builder.shopSignature("s"))
                        .respond(RawResponses.of(202, "Content-Type: text/html\r\n", "<h1>"))
                        .returns("nothing"));
    }

    private static Fault instead(String name, int status) {
        return fault(name).respond(RawResponses.json(status, Fixture.WIDGET)).undeclared(status);
    }

    private static Fault got(String name, int status) {
        return fault(name)
                .call(
                        "getWidget",
                        client -> "widget "
                                + client.widgets().getWidget("porto", "1").name())
                .respond(RawResponses.json(status, Fixture.WIDGET));
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
