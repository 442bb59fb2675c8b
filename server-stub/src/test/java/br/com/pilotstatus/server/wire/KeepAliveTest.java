package br.com.pilotstatus.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepAliveTest {

    private static final String HEAD = "POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

    @Test
    void theRestOfARefusedBodyIsNeverTakenForARequest() throws IOException {
        String smuggled = "DELETE /v1/orders/" + Bakery.ID + " HTTP/1.1\r\nHost: a\r\nx-shop-key: " + Bakery.KEY
                + "\r\nConnection: close\r\n\r\n";
        Bakery bakery = new Bakery();
        try (TestServer server = bakery.open()) {
            for (String key : List.of("", "x-shop-key: " + Bakery.KEY + "\r\n")) {
                String body = "{oops" + smuggled;
                String answers = exchange(
                        server,
                        HEAD + key + "Content-Length: " + body.length() + "\r\n\r\n" + body
                                + "GET /v1/menu HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

                assertTrue(answers.startsWith(key.isEmpty() ? "HTTP/1.1 401 " : "HTTP/1.1 400 "), answers);
                assertTrue(answers.split("HTTP/1\\.1 ", -1).length <= 3, answers);
            }
        }
        assertFalse(bakery.calls().contains("cancelOrder"), () -> bakery.calls().toString());
    }

    @Test
    void twoExchangesShareAConnection() throws IOException {
        Bakery bakery = new Bakery();
        try (TestServer server = bakery.open()) {
            String order = HEAD + "x-shop-key: " + Bakery.KEY + "\r\nContent-Length: " + Bakery.ORDER.length()
                    + "\r\n\r\n" + Bakery.ORDER;
            String answers = exchange(server, order + order.replace("Host: a", "Host: a\r\nConnection: close"));

            assertEquals(3, answers.split("HTTP/1\\.1 201 Created", -1).length, answers);
        }
        assertEquals(List.of("createOrder", "createOrder"), bakery.calls());
    }

    private static String exchange(TestServer server, String requests) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answers);
            return answers.toString(StandardCharsets.UTF_8);
        }
    }
}
