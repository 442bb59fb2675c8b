package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.client.ApiResponse;
import br.com.pilotstatus.client.RequestOptions;
import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.contract.Case;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.GeneratedClient.Target;
import br.com.pilotstatus.server.contract.RecordingProxy;
import br.com.pilotstatus.server.contract.Values;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does what an exchange says, and collects everything in which it came out differently. */
final class ExchangeRun {

    private final Case small;
    private final Script script;
    private final Hosted host;
    private final List<String> wrong = new ArrayList<>();

    private ExchangeRun(Case small, Script script, Hosted host) {
        this.small = small;
        this.script = script;
        this.host = host;
    }

    /** Fails with all that is wrong, and with what was on the wire. */
    static void run(Case small, Script script, Hosted host) throws Throwable {
        ExchangeRun run = new ExchangeRun(small, script, host);
        host.answer("*", script.has("answers") ? script.get("answers").toString() : "{}");
        String passed = script.has("sendsRaw") ? run.raw() : run.call();
        if (!run.wrong.isEmpty()) {
            throw new AssertionError(script.place() + ":\n- " + String.join("\n- ", run.wrong) + "\nThe exchange: "
                    + script.json().toPrettyString() + "\nThis passed:\n" + passed);
        }
    }

    private String raw() {
        byte[] request = RawAnswers.message(script.text("sendsRaw").replaceFirst("\n", "\nHost: 127.0.0.1\nConnection: close\n"));
        Reply reply = RawRequest.send(host.port(), request);
        JsonNode comes = script.get("comes");
        expect("the status", comes.path("status").asText(), String.valueOf(reply.status()));
        for (Map.Entry<String, JsonNode> each : comes.path("headers").properties()) {
            expect("the answer's header " + each.getKey(), each.getValue().isNull() ? "" : each.getValue().asText(),
                    String.join(", ", reply.headers(each.getKey())));
        }
        if (comes.has("body")) {
            differs("the answer's body", Comparison.difference(comes.get("body"),
                    comes.get("body").isTextual() ? Values.tree(reply.body()) : Values.read(reply.body())));
        }
        received();
        return new String(request, StandardCharsets.UTF_8) + "\n\n" + reply.head() + "\n\n" + reply.body();
    }

    private String call() throws Throwable {
        try (Closing answers = script.has("answersRaw") ? answersRaw() : new Closing(host.port(), () -> {});
                RecordingProxy wire = new RecordingProxy(answers.port());
                GeneratedClient client = small.client(wire.uri(), script.method(), script.get("credentials"))) {
            Target target = target(client);
            @Nullable Object result = null;
            @Nullable Throwable thrown = null;
            try {
                result = target.invoke(arguments(target.method()));
            } catch (Exception each) {
                thrown = each;
            }
            Passed passed = new Passed(wire.request(), wire.response());
            wrong.addAll(passed.differences(script));
            if (!script.has("answersRaw")) {
                received();
            }
            if (script.has("answers") && !script.get("undeclared").asBoolean()) {
                wrong.addAll(small.violations(wire));
            }
            judge(target.method(), result, thrown);
            if (thrown == null && script.has("answers")) {
                withResponse(target);
            }
            return passed.toString();
        }
    }

    private record Closing(int port, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    private Closing answersRaw() throws IOException {
        RawAnswers answers = new RawAnswers(RawAnswers.message(script.text("answersRaw")));
        return new Closing(answers.port(), answers::close);
    }

    private Target target(GeneratedClient client) throws Throwable {
        List<Target> named = client.methods(script.accessor(), script.method());
        List<Target> fit = named.stream()
                .filter(each -> each.method().getParameterCount() == script.arguments().size()).toList();
        if (fit.size() != 1) {
            throw new AssertionError(script.place() + ": " + fit.size() + " methods of the client are called "
                    + script.get("call").asText() + " and take " + script.arguments().size() + " arguments"
                    + (fit.size() > 1 ? "; put the accessor and a dot before the name" : "") + "; there are "
                    + (named.isEmpty() ? client : named.stream().map(each -> each.method().toGenericString()).toList()));
        }
        return fit.get(0);
    }

    /** A model that refuses what it is made of fails as the caller would see it. */
    private @Nullable Object[] arguments(Method method) throws Throwable {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            try {
                arguments[i] = Values.of(script.arguments().get(i), types[i]);
            } catch (IllegalArgumentException refused) {
                Throwable cause = refused;
                while (cause.getCause() != null) {
                    cause = cause.getCause();
                }
                throw cause;
            }
        }
        return arguments;
    }

    private void received() {
        List<String> calls = host.received();
        JsonNode expected = script.receives();
        if (expected == null) {
            expect("what the stub received", "[]", calls.toString());
        } else if (calls.size() != 1) {
            wrong.add("the stub's method was called " + calls.size() + " times" + (script.has("fails") ? ""
                    : "; say fails, if it is not to be called"));
        } else {
            JsonNode call = Values.read(calls.get(0));
            if (call.has("fault")) {
                wrong.add("the stub could not answer: " + call.get("fault").asText());
            }
            differs("the stub's " + call.path("method").asText() + " received " + call.path("arguments"),
                    Comparison.differenceOfArguments(expected, call.path("arguments")));
        }
    }

    private void judge(Method method, @Nullable Object result, @Nullable Throwable thrown) throws Exception {
        boolean refused = script.get("answers").path("status").asInt() >= 300;
        boolean fails = script.has("fails") || script.has("throws") || refused;
        if (script.has("givesType")) {
            expect("the method's type", plain(script.text("givesType")), plain(method.getGenericReturnType().getTypeName()));
        }
        if (thrown == null) {
            if (fails) {
                wrong.add("the client did not fail but gave " + Values.tree(result));
            } else {
                differs("what the client gave", Comparison.difference(expectedResult(), body(result)));
            }
            return;
        }
        if (!fails) {
            wrong.add("the client failed: " + thrown + (thrown.getCause() == null ? "" : ", caused by " + thrown.getCause()));
        }
        if (script.has("fails")) {
            expect("the exception's message", script.text("fails"), String.valueOf(thrown.getMessage()));
        }
        if (script.has("throws")) {
            expect("the exception", script.text("throws"), thrown.getClass().getSimpleName());
        }
        if (refused && thrown instanceof HttpStatusException error) {
            expect("the exception's status", script.get("answers").get("status").asText(), String.valueOf(error.status()));
            if (script.has("gives") || script.get("answers").has("body")) {
                differs("the exception's error", Comparison.difference(expectedResult(),
                        Values.tree(error.getClass().getMethod("error").invoke(error))));
            }
        } else if (refused) {
            wrong.add("the client failed otherwise: " + thrown);
        }
    }

    private JsonNode expectedResult() {
        return script.has("gives") ? script.get("gives")
                : script.get("answers").has("body") ? script.get("answers").get("body") : Values.read("null");
    }

    private static JsonNode body(@Nullable Object result) {
        return Values.tree(GeneratedClient.body(result));
    }

    private void withResponse(Target plain) throws Throwable {
        Target whole = GeneratedClient.withResponse(plain);
        Object[] arguments = arguments(plain.method());
        arguments = Arrays.copyOf(arguments, arguments.length + 1);
        arguments[arguments.length - 1] = RequestOptions.none();
        ApiResponse<?> response = (ApiResponse<?>) whole.invoke(arguments);
        expect("the response's status", script.get("answers").get("status").asText(), String.valueOf(response.status()));
        differs("the response's body", Comparison.difference(expectedResult(), body(response.body())));
        for (Map.Entry<String, JsonNode> each : script.get("answers").path("headers").properties()) {
            List<String> values = new ArrayList<>();
            each.getValue().forEach(value -> values.add(value.asText()));
            expect("the response's header " + each.getKey(),
                    values.isEmpty() ? each.getValue().asText("") : String.join(",", values),
                    response.headers().first(each.getKey()).orElse(""));
        }
    }

    private void expect(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            wrong.add(what + ": expected is " + expected + ", there is " + actual);
        }
    }

    private void differs(String what, @Nullable String difference) {
        if (difference != null) {
            wrong.add(what + ": " + difference);
        }
    }

    /** A type without packages. */
    private static String plain(String type) {
        return type.replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.').replace(" ", "");
    }
}
