package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;
import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.client.fixture.error.UnexpectedStatusException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Redirects are told, not followed: they would carry key and body along. */
@ExtendWith(FaultMatrix.class)
class RedirectFaultsTest {
    private static final Map<Integer, String> STATUSES = new TreeMap<>(Map.of(
            301,
            "301 Moved Permanently",
            302,
            "302 Found",
            303,
            "303 See Other",
            307,
            "307 Temporary Redirect",
            308,
            "308 Permanent Redirect"));

    private static final String HERE = ": redirects to http://127.0.0.1:PORT";
    private static final String END = ", which is not followed";

    private static RawServer elsewhere;

    @BeforeAll
    static void open() throws Exception {
        elsewhere = RawServer.responding(Fixture.CREATED);
    }

    @AfterAll
    static void close() throws Exception {
        elsewhere.close();
    }

    @TestFactory
    Stream<DynamicTest> redirects() {
        List<Fault> faults = new ArrayList<>();
        STATUSES.forEach((status, shown) -> {
            faults.add(
                    told(status + " to the same host", status, shown + HERE + "/v1/elsewhere" + END, "/v1/elsewhere"));
            faults.add(told(
                    status + " to itself, a loop",
                    status,
                    shown + HERE + "/v1/porto/widgets" + END,
                    "/v1/porto/widgets"));
            faults.add(told(
                            status + " to another host",
                            status,
                            shown + HERE + "/v1/porto/widgets" + END,
                            elsewhere.url() + "/v1/porto/widgets")
                    .afterwards(() -> assertEquals(0, elsewhere.connections())));
        });
        faults.add(fault("301 of a GET to another host")
                .call("getWidget", client -> client.widgets().getWidget("porto", "1"))
                .respond(redirect(301, elsewhere.url() + "/v1/porto/widgets/1"))
                .status(UnexpectedStatusException.class, "301 Moved Permanently" + HERE + "/v1/porto/widgets/1" + END)
                .afterwards(() -> assertEquals(0, elsewhere.connections())));
        faults.add(told("302 to file:", 302, "302 Found", "file:///etc/hostname"));
        faults.add(told("302 to garbage", 302, "302 Found", "::not a URI::"));
        faults.add(fault("302 to nowhere")
                .respond(RawResponses.of(302, "", ""))
                .status(UnexpectedStatusException.class, "302 Found"));
        faults.add(told("300 with a choice", 300, "300 Multiple Choices" + HERE + "/v1/other" + END, "/v1/other"));
        faults.add(fault("304 without a condition")
                .respond(RawResponses.empty(304))
                .status(UnexpectedStatusException.class, "304 Not Modified"));
        faults.add(told("305 to a proxy", 305, "305 Use Proxy" + HERE + "/" + END, elsewhere.url() + "/")
                .afterwards(() -> assertEquals(0, elsewhere.connections())));
        return FaultMatrix.of(MatrixSection.REDIRECT, this, faults.toArray(Fault[]::new));
    }

    private static Fault told(String name, int status, String shown, String location) {
        return fault(name)
                .respond(redirect(status, location))
                .status(UnexpectedStatusException.class, shown)
                .tells(ExceptionDetail.header("Location", location));
    }

    private static String redirect(int status, String location) {
        return RawResponses.of(status, "Location: " + location + "\r\n", "<a>Moved</a>");
    }
}
