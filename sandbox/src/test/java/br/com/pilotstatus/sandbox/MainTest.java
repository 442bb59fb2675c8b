package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sandbox as a program. */
class MainTest {

    private static final Pattern ADDRESS = Pattern.compile("^Pilot Status sandbox: (http://127[.]0[.]0[.]1:\\d+)$");

    @Test
    void itTellsWhereItListensWhereThePageIsAndItsKeysAndNothingElse() throws Exception {
        try (Program program = Program.start(Main.class, Map.of())) {
            String address = program.await(ADDRESS);
            String key = program.await(Pattern.compile("^x-api-key: (\\w+) "));
            int status = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/v1/numbers"))
                                    .header("x-api-key", key)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();

            assertEquals(200, status);
            assertEquals(
                    List.of(
                            "Pilot Status sandbox: " + address,
                            "page to try it:       " + address + "/try/",
                            "x-api-key: ps_sandbox   x-api-key-id: ck_sandbox"),
                    program.end());
        }
    }

    @Test
    void whatIsWrongWithTheCommandLineIsSaidInOneLine() throws Exception {
        for (var wrong : Map.of(
                        List.of("--prot", "1"), "There is no option --prot",
                        List.of("8080"), "There is no option 8080",
                        List.of("--port"), "--port needs a number",
                        List.of("--host"), "--host needs an address",
                        List.of("--port", "65536"), "--port must be from 0 to 65535, not 65536",
                        List.of("--port=65536"), "--port must be from 0 to 65535, not 65536",
                        List.of("--port", "http"), "--port must be from 0 to 65535, not http")
                .entrySet()) {
            assertEquals(
                    wrong.getValue() + "; --help tells what there is (2)",
                    ended(wrong.getKey().toArray(new String[0])));
        }
    }

    @Test
    void whereItCannotListenIsSaidInOneLine() throws Exception {
        try (Sandbox other = Sandbox.start()) {
            int taken = other.baseUri().getPort();
            assertEquals(
                    "The sandbox cannot listen on 127.0.0.1:" + taken
                            + "; choose another --port, or 0 for a free one (1)",
                    ended("--port", String.valueOf(taken)));
        }
        assertEquals(
                "The sandbox cannot listen on 192.0.2.1:0; choose another --port, or 0 for a free one (1)",
                ended("--host", "192.0.2.1"));
    }

    @Test
    void theHelpNamesEveryOptionAndKey() throws Exception {
        String help = ended("--help");

        for (String each : List.of(
                "--port N",
                "--host ADDRESS",
                "--version",
                "--help",
                "/try/",
                Seed.KEY + " ",
                Seed.TENANT_KEY,
                Seed.NUMBER_KEY,
                Seed.KEY_ID,
                "(0)")) {
            assertTrue(help.contains(each), () -> each + ": " + help);
        }
        assertEquals(help, ended("-h"));
        assertTrue(help.lines().allMatch(line -> line.length() <= 120), help);
    }

    /** Returns what was printed, and the exit code. */
    private static String ended(String... arguments) throws IOException, InterruptedException {
        try (Program program = Program.start(Main.class, Map.of(), arguments)) {
            return program.ended();
        }
    }
}
