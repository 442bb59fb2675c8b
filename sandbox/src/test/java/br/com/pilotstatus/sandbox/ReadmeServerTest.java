package br.com.pilotstatus.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import br.com.pilotstatus.sandbox.readme.NumberServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first server that a newcomer starts, as a program. */
class ReadmeServerTest {

    private static final Pattern LISTENING = Pattern.compile("Started ServerConnector.*\\{localhost:(\\d+)}");

    /** How a log says that somebody should look, by whatever library. */
    private static final Pattern COMPLAINT = Pattern.compile("(?i)warn|severe|error|slf4j|exception|ignored|disabled");

    @Test
    void itServesOurClientAndPostsOfTheClientOfTheJdkAsItComesWithoutAWarning() throws Exception {
        try (Program server = Program.start(NumberServer.class, Map.of("PILOT_STATUS_API_KEY", "ps_readme"), "0")) {
            URI address = URI.create("http://127.0.0.1:" + server.await(LISTENING));

            assertServesOurClient(address);
            assertAnswersTheClientOfTheJdk(address);

            List<String> said = server.end();
            assertEquals(
                    List.of(), said.stream().filter(COMPLAINT.asPredicate()).toList());
            assertTrue(said.size() > 3, said::toString);
        }
    }

    private static void assertServesOurClient(URI address) {
        CreateMetaNumberRequest request = Requests.createNumber("n", "87654321");
        try (PilotStatusClient client =
                PilotStatusClient.builder().baseUrl(address).apiKey("ps_readme").build()) {
            assertEquals(
                    "num_1", client.numbers().createMetaNumber(request).number().id());
            assertThrows(ConflictException.class, () -> client.numbers().createMetaNumber(request));
        }
    }

    /** Which asks to go on in HTTP/2, in the headers of its first request. */
    private static void assertAnswersTheClientOfTheJdk(URI address) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(Requests.post(address, "ps_readme"), HttpResponse.BodyHandlers.ofString());

        assertEquals("{\"number\":{\"id\":\"num_1\",\"number\":\"12345678\"}}", answer.body());
        assertEquals(201, answer.statusCode());
        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    }
}
