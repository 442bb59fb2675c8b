package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Where clients call that are told no address: what a proxy is asked to connect to. */
final class DefaultAddress {

    private DefaultAddress() {}

    /** The first line that the proxy gets; empty where the client wants to be told. */
    static String of(GeneratedDocument document, Caller.Calls calls) {
        Method method = (Method) Nullness.counterpart(calls.method(), document);
        List<JsonNode> arguments = calls.arguments().get(0);
        try (ServerSocket proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> firstLine(proxy));
            try (GeneratedClient client = GeneratedClient.openBehind(
                    document.type("client.CaseClient"),
                    new InetSocketAddress(proxy.getInetAddress(), proxy.getLocalPort()),
                    calls.credentials().get(0))) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < arguments.size(); i++) {
                    values.add(Values.of(arguments.get(i), method.getGenericParameterTypes()[i]));
                }
                values.add(RequestOptions.none());
                client.groupOf(method).invoke(values.toArray());
                throw new AssertionError("There is no proxy");
            } catch (IllegalStateException | IllegalArgumentException wantsToBeTold) {
                return "";
            } catch (RuntimeException noConnection) {
                return line.join();
            } catch (Throwable unexpected) {
                throw new AssertionError(unexpected);
            }
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static String firstLine(ServerSocket proxy) {
        try (Socket socket = proxy.accept();
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            return String.valueOf(in.readLine());
        } catch (IOException closed) {
            throw new CompletionException(closed);
        }
    }
}
