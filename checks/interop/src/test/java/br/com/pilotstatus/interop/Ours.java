package br.com.pilotstatus.interop;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.server.cases.CaseCompiler;
import br.com.pilotstatus.server.contract.CompiledCase;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.Values;
import br.com.pilotstatus.templates.build.Cases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Client and stub that are generated from one of the documents, and calls of the client.
 *
 * @param document the version of OpenAPI
 */
record Ours(String document) {

    /** What the machinery of cases knows it by. */
    String name() {
        return "interop/openapi-" + document.replace('.', '-');
    }

    /** The document that all have. */
    Path file() {
        return Path.of("src/test/resources", "document-" + document + ".json");
    }

    /** Generates and compiles both; fails with what is wrong. */
    void build() throws IOException {
        Path input = Files.createDirectories(Path.of("target/documents", name()));
        Files.copy(file(), input.resolve("input.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(input.resolve("why.txt"), "Other languages have it, too.\n");
        Path output = CompiledCase.sources(name());
        Cases.generate(input, output);
        if (Files.exists(output.resolve("failure.txt"))) {
            throw new AssertionError(Files.readString(output.resolve("failure.txt")));
        }
        List<String> problems = CaseCompiler.compile(input);
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    /** Calls a server as a case says; what our client's caller sees, in the words of {@link Case#gives}. */
    JsonNode call(URI server, Case each) {
        ObjectNode credentials = JsonNodeFactory.instance.objectNode().put("apiKey", each.key());
        try (GeneratedClient client = CompiledCase.of(name()).client(server, each.call(), credentials)) {
            GeneratedClient.Target target = GeneratedClient.withResponse(method(client, each));
            ApiResponse<?> response = (ApiResponse<?>) target.invoke(arguments(target, each));
            return seen(response, Values.tree(GeneratedClient.body(response.body())));
        } catch (HttpStatusException refused) {
            return refusal(refused);
        } catch (Throwable failure) {
            return JsonNodeFactory.instance.objectNode().put("fails", failure.toString());
        }
    }

    /** The one with all parameters; those without optional ones are called so, too. */
    private static GeneratedClient.Target method(GeneratedClient client, Case each) throws Throwable {
        return client.methods("", each.call()).stream()
                .filter(one ->
                        one.method().getParameterCount() == each.parameters().size())
                .findFirst()
                .orElseThrow(() -> new AssertionError("cases.json has other parameters than " + client));
    }

    private static @Nullable Object[] arguments(GeneratedClient.Target target, Case each) {
        Type[] types = target.method().getGenericParameterTypes();
        JsonNode given = each.arguments();
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < given.size(); i++) {
            arguments[i] = Values.of(given.get(i), types[i]);
        }
        arguments[given.size()] = RequestOptions.none();
        return arguments;
    }

    private static JsonNode seen(ApiResponse<?> response, JsonNode body) {
        ObjectNode seen = JsonNodeFactory.instance.objectNode();
        if (response.status() != 200) {
            seen.put("status", response.status());
        }
        if (!body.isNull()) {
            seen.set("body", body);
        }
        response.headers().first("Location").ifPresent(each -> seen.put("location", each));
        response.headers().first("X-Count").ifPresent(each -> seen.put("count", Integer.valueOf(each)));
        return seen;
    }

    private static JsonNode refusal(HttpStatusException refused) {
        ObjectNode seen = JsonNodeFactory.instance.objectNode().put("status", refused.status());
        try {
            seen.set("body", Values.tree(refused.getClass().getMethod("error").invoke(refused)));
        } catch (ReflectiveOperationException noError) {
            seen.put("fails", refused.toString());
        }
        return seen;
    }
}
