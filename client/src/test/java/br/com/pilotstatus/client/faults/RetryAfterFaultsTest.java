package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.fixture.error.RateLimitedException;
import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.testing.RawResponses;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Servers that ask to wait, in every way (RFC 9110 section 10.2.3). */
@ExtendWith(FaultMatrix.class)
class RetryAfterFaultsTest {
    @TestFactory
    Stream<DynamicTest> retryAfter() {
        return FaultMatrix.of(
                MatrixSection.STATUS,
                this,
                limited("429 without Retry-After", "", "none"),
                limited("429, Retry-After in seconds", "Retry-After: 17\r\n", "PT17S"),
                limited("429, retry-after in lower case", "retry-after: 17\r\n", "PT17S"),
                limited("429, Retry-After 0", "Retry-After: 0\r\n", "PT0S"),
                limited("429, Retry-After a day ahead in seconds", "Retry-After: 86400\r\n", "PT24H"),
                limited(
                        "429, Retry-After a date in the past",
                        "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n",
                        "PT0S"),
                limited("429, Retry-After negative", "Retry-After: -5\r\n", "none"),
                limited("429, Retry-After with a fraction", "Retry-After: 1.5\r\n", "none"),
                limited("429, Retry-After garbage", "Retry-After: soon\r\n", "none"),
                limited("429, Retry-After empty", "Retry-After:\r\n", "none"),
                limited("429, Retry-After of 11 digits", "Retry-After: 99999999999\r\n", "none"),
                limited(
                        "429, Retry-After a date that isn't one",
                        "Retry-After: Wed, 31 Feb 2099 07:28:00 GMT\r\n",
                        "none"),
                limited("429, Retry-After twice", "Retry-After: 17\r\nRetry-After: 99\r\n", "PT17S"),
                date("429, Retry-After a date a minute ahead", 60),
                date("429, Retry-After a date a day ahead", 86_400),
                unavailable("503 without Retry-After", "", "none"),
                unavailable("503, Retry-After in seconds", "Retry-After: 3\r\n", "PT3S"),
                unavailable("503, Retry-After garbage", "Retry-After: soon\r\n", "none"));
    }

    private static Fault limited(String name, String header, String wait) {
        return fault(name)
                .respond(RawResponses.of(429, header, "{}"))
                .status(RateLimitedException.class, "429 Too Many Requests")
                .tells(ExceptionDetail.retryAfter(wait));
    }

    private static Fault unavailable(String name, String header, String wait) {
        return fault(name)
                .respond(RawResponses.of(503, header, "{}"))
                .status(ServerException.class, "503 Service Unavailable")
                .tells(ExceptionDetail.retryAfter(wait));
    }

    /** A date has whole seconds, and some time has passed when it is read. */
    private static Fault date(String name, long seconds) {
        return fault(name)
                .script(connection -> {
                    connection.readRequest();
                    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(seconds));
                    connection.write(RawResponses.of(429, "Retry-After: " + date + "\r\n", "{}"));
                })
                .status(RateLimitedException.class, "429 Too Many Requests")
                .tells(new ExceptionDetail(
                        "retryAfter within 5 s of " + Duration.ofSeconds(seconds),
                        e -> Math.abs(((HttpStatusException) e)
                                                        .retryAfter()
                                                        .orElseThrow()
                                                        .toSeconds()
                                                - seconds)
                                        <= 5
                                ? "retryAfter within 5 s of " + Duration.ofSeconds(seconds)
                                : "another retryAfter"));
    }
}
