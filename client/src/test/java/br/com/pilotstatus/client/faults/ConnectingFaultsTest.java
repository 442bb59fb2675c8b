package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** No connection, no request. */
@ExtendWith(FaultMatrix.class)
class ConnectingFaultsTest {
    private static UnreachableAddresses deadEnds;

    @BeforeAll
    static void open() throws Exception {
        deadEnds = UnreachableAddresses.open();
    }

    @AfterAll
    static void close() throws Exception {
        deadEnds.close();
    }

    @TestFactory
    Stream<DynamicTest> connecting() {
        return FaultMatrix.of(
                MatrixSection.CONNECTING,
                this,
                fault("nobody listens on the port")
                        .url(server -> deadEnds.refusing())
                        .forGood()
                        .notSent("could not connect to localhost:PORT: Connection refused"),
                fault("nobody listens on the port of an address")
                        .url(server -> deadEnds.refusingAddress())
                        .forGood()
                        .notSent("could not connect to 127.0.0.1:PORT: Connection refused"),
                // A label of 64 characters can't be asked for (RFC 1035): no name server hears of it.
                fault("unknown host")
                        .url(server -> URI.create("https://" + "x".repeat(64) + ".invalid"))
                        .forGood()
                        .notSent("could not connect to " + "x".repeat(64) + ".invalid:443: unknown host"),
                fault("full backlog, until connectTimeout")
                        .url(server -> deadEnds.full())
                        .connectTimeout(2_000)
                        .forGood()
                        .notSent("could not connect to 127.0.0.1:PORT: no connection within 2000 ms (connectTimeout)"),
                fault("full backlog, until totalTimeout")
                        .url(server -> deadEnds.full())
                        .totalTimeout(2_500)
                        .forGood()
                        .notSent(
                                "could not connect to 127.0.0.1:PORT: the call took longer than 2500 ms (totalTimeout)"));
    }
}
