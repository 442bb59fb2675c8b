package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.server.contract.GeneratedClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Programs that are out and go through lists that come page by page, of a server of the new document. */
final class ListReader {

    private ListReader() {}

    /** Asks for as much as needs a second page, which the server finds as its document says. */
    static void live(GeneratedDocument before, GeneratedDocument after, Stub stub, Happenings noted) {
        before.operations().forEach((id, operation) -> {
            JsonNode was = operation.node().path("x-paging");
            JsonNode is = after.operations().containsKey(id)
                    ? after.operations().get(id).node().path("x-paging")
                    : was;
            if (was.isObject() && is.isObject() && !was.equals(is)) {
                String asked = secondAsks(before, id, is.path("page").asText(), stub);
                if (asked == null) {
                    noted.silent(id + ": the second page is asked for, and not by " + is.path("page"));
                }
            }
        });
    }

    /** What the second request holds where the server looks for the page; null for nothing. */
    private static @Nullable String secondAsks(GeneratedDocument client, String id, String parameter, Stub stub) {
        Class<?> api = client.classes("client.api").stream()
                .filter(each -> all(each, id) != null)
                .findFirst()
                .orElseThrow();
        Method method = all(api, id);
        try (GeneratedClient opened = GeneratedClient.open(
                client.type("client.CaseClient"),
                stub.uri(client.root()),
                Operations.credentials(client, Operations.of(client, id)).get(0))) {
            Object[] arguments = new Object[method.getParameterCount()];
            arguments[arguments.length - 1] = RequestOptions.none();
            stub.received();
            Iterator<?> items = ((Iterable<?>) opened.groupOf(method).invoke(arguments)).iterator();
            Stub.Received second = null;
            for (int pages = 0; pages < 2 && items.hasNext(); items.next()) {
                Stub.Received received = stub.received();
                if (received != null) {
                    second = received;
                    pages++;
                }
            }
            return second == null ? null : second.arguments().get(parameter);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static @Nullable Method all(Class<?> api, String id) {
        return Stream.of(api.getDeclaredMethods())
                .filter(each -> each.getName().equals(id + "All"))
                .filter(each -> each.getParameterCount() > 0
                        && each.getParameterTypes()[each.getParameterCount() - 1] == RequestOptions.class)
                .findFirst()
                .orElse(null);
    }
}
