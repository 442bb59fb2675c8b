package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.error.UnexpectedStatusException;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The connection ends before, inside or after the request. */
@ExtendWith(FaultMatrix.class)
class RequestFaultsTest {
    private static final CreateWidgetRequest LARGE = CreateWidgetRequest.builder()
            .name("B")
            .number("5511999999999")
            .secretRecipe("r3c1p3".repeat(3_000_000))
            .build();
    private static final String HUNG_UP = "the server closed the connection without a response";

    @TestFactory
    Stream<DynamicTest> requests() {
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch sipped = new CountDownLatch(1);
        return FaultMatrix.of(
                MatrixSection.REQUEST,
                this,
                fault("the server hangs up before it reads")
                        .script(RawConnection::hangUp)
                        .unknown(HUNG_UP),
                fault("the server resets the connection before it reads")
                        .script(connection -> {
                            connection.awaitUnread();
                            connection.reset();
                        })
                        .unknown("the connection failed: Connection reset")
                        .requests(0),
                fault("the server hangs up inside the request line")
                        .script(connection -> {
                            connection.readPart(7);
                            connection.hangUp();
                            connection.awaitEnd();
                        })
                        .unknown(HUNG_UP),
                fault("the server hangs up inside the headers")
                        .script(connection -> {
                            connection.readPart(100);
                            connection.hangUp();
                            connection.awaitEnd();
                        })
                        .unknown(HUNG_UP),
                fault("the server hangs up inside the body")
                        .script(connection -> {
                            connection.readHead();
                            connection.hangUp();
                            connection.awaitEnd();
                        })
                        .unknown(HUNG_UP),
                fault("the server resets the connection inside the body")
                        .script(connection -> {
                            connection.readHead();
                            connection.reset();
                        })
                        .unknown("the connection failed: Connection reset"),
                large("the server resets the connection inside a body of 18 MB")
                        .script(connection -> {
                            connection.readHead();
                            connection.reset();
                        })
                        .unknown("the connection failed: Connection reset by peer"),
                large("the server does not read a body of 18 MB, until readTimeout")
                        .script(connection -> over.await())
                        .readTimeout(2_000)
                        .afterwards(over::countDown)
                        .unknown("no bytes were transferred for 2000 ms (readTimeout)"),
                large("the server sips a body of 18 MB, until totalTimeout")
                        .script(connection -> {
                            connection.readHead();
                            while (!sipped.await(20, TimeUnit.MILLISECONDS)) {
                                connection.socket().getInputStream().readNBytes(1000);
                            }
                            connection.awaitEnd();
                        })
                        .totalTimeout(2_000)
                        .afterwards(sipped::countDown)
                        .unknown("the call took longer than 2000 ms (totalTimeout)"),
                large("413 before a body of 18 MB has been read, then the rest is read")
                        .script(connection -> {
                            connection.readHead();
                            connection.write(RawResponses.of(413, "Connection: close\r\n", ""));
                            connection.hangUp();
                            connection.awaitEnd();
                        })
                        .status(UnexpectedStatusException.class, "413 Request Entity Too Large")
                        .drops(),
                fault("the server hangs up after the request")
                        .respondAndClose("")
                        .unknown(HUNG_UP),
                fault("the server resets the connection after the request")
                        .script(Scripts.reset(""))
                        .unknown("the connection failed: Connection reset"),
                fault("the server hangs up after a GET, with retries off")
                        .respondAndClose("")
                        .call("getWidget", client -> client.widgets().getWidget("porto", "1"))
                        .unknown(HUNG_UP),
                fault("the server hangs up after a DELETE, with retries off")
                        .respondAndClose("")
                        .call("deleteWidget", client -> {
                            client.widgets().deleteWidget("porto", "1");
                            return null;
                        })
                        .unknown(HUNG_UP),
                fault("the server never responds, until readTimeout")
                        .respondAndStall("")
                        .readTimeout(2_000)
                        .unknown("no bytes were transferred for 2000 ms (readTimeout)"),
                fault("the server never responds, until totalTimeout")
                        .respondAndStall("")
                        .totalTimeout(2_500)
                        .unknown("the call took longer than 2500 ms (totalTimeout)"));
    }

    private static Fault large(String name) {
        return fault(name).call("createWidget", client -> client.widgets().createWidget("porto", LARGE));
    }
}
