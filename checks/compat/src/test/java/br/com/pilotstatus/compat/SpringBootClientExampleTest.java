package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code examples/spring-boot-client} against a server of recorded bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class SpringBootClientExampleTest {

    private static final Map<String, String> SECRETS = Map.of(
            "PILOT_STATUS_API_KEY", "ps_key-sentinel",
            "META_ACCESS_TOKEN", "EAAG-sentinel",
            "META_APP_SECRET", "secret-sentinel");

    private static final String REQUEST = """
            POST /v1/numbers/meta HTTP/1.1
            Accept-Encoding: gzip
            Accept: application/json
            Content-Length: NUMBER
            Content-Type: application/json
            Host: 127.0.0.1:PORT
            User-Agent: pilotstatus-java/VERSION
            x-api-key: ps_key-sentinel

            {"name":"Atendimento","number":"5511999999999","metaPhoneId":"123456789012345",\
            "metaWabaId":"987654321098765","metaAccessToken":"EAAG-sentinel","metaAppSecret":"secret-sentinel",\
            "metaAppId":"100200300400500"}""".replace("\n", "\r\n");

    private static final String CREATED = """
            {"number":{"id":"num_01HZX","number":"5511999999999","name":"Atendimento","provider":"META",\
            "isFullyConnected":true,"createdAt":"2026-06-20T10:00:00.000Z"},"linkedApiKeyId":"key_01HZX"}""";

    private Example example;

    @BeforeAll
    void build() throws Exception {
        example = Example.build("spring-boot-client");
    }

    @Test
    void itCreatesANumberAndClosesTheClientWithTheContext() throws IOException {
        assertEquals("""
                INFO Application: 5511999999999: num_01HZX
                TRACE DisposableBeanAdapter: Invoking close() on bean with name 'pilotStatusClient'""", told(run("created", "201 Created", CREATED)));
    }

    @Test
    void itHandlesANumberThatExistsByTheTypeOfTheException() throws IOException {
        assertEquals("""
                INFO Application: 5511999999999: not created: Number already exists
                TRACE DisposableBeanAdapter: Invoking close() on bean with name 'pilotStatusClient'""", told(run("taken", "409 Conflict", "{\"error\":\"Number already exists\"}")));
    }

    @Test
    void itFailsWithAnyOtherExceptionAndClosesTheClient() throws IOException {
        String log = run("stranger", "401 Unauthorized", "{\"error\":\"Invalid API key\"}");

        assertEquals("""
                ERROR SpringApplication: Application run failed
                TRACE DisposableBeanAdapter: Invoking close() on bean with name 'pilotStatusClient'""", told(log));
        assertTrue(
                log.lines()
                        .anyMatch(
                                line -> line.matches(
                                        "br\\.com\\.pilotstatus\\.client\\.error\\.UnauthorizedException:"
                                                + " createMetaNumber: 401 Unauthorized: Invalid API key \\(POST http://\\S+/numbers/meta\\)")),
                log);
    }

    /** Returns its log, after it has ended. */
    private String run(String name, String status, String body) throws IOException {
        String response = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        try (KnownServer server = new KnownServer(Map.of("numbers", response));
                Program program = example.start(
                        name,
                        SECRETS,
                        "--pilotstatus.base-url=http://127.0.0.1:" + server.port(),
                        "--logging.level.root=debug",
                        "--logging.level.org.springframework.beans.factory.support=trace",
                        "Atendimento",
                        "5511999999999",
                        "123456789012345")) {
            program.next("\0");
            String log = program.log();
            assertEquals(
                    List.of(REQUEST.replace("PORT", "" + server.port())),
                    server.requests().stream().map(ClientRun::comparable).toList(),
                    log);
            assertEquals(
                    List.of(),
                    log.lines().filter(line -> line.contains("-sentinel")).toList());
            return log;
        }
    }

    /** What the application says, whatever is wrong, and what becomes of the client. */
    private static String told(String log) {
        Matcher line = Pattern.compile("(?m)^\\S+ +(\\w+) .* (?:\\w+\\.)+(\\w+) +: (.*)$")
                .matcher(log);
        StringBuilder told = new StringBuilder();
        while (line.find()) {
            boolean ours = line.group(2).equals("Application") && !line.group(3).matches("(Start|Running|No active).*");
            boolean wrong = line.group(1).matches("WARN|ERROR");
            boolean end = line.group(3).matches("Invoking .* on bean with name 'pilotStatusClient'");
            if (ours || wrong || end) {
                told.append(told.isEmpty() ? "" : "\n")
                        .append(line.group(1) + " " + line.group(2) + ": " + line.group(3));
            }
        }
        return told.toString();
    }
}
