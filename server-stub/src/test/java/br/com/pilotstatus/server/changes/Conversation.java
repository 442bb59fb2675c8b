package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All calls of a caller, made with the client of one document, to the stub of one. */
final class Conversation implements AutoCloseable {

    private static final RequestOptions WITH_KEY =
            RequestOptions.builder().idempotencyKey("lived").build();

    /**
     * What a call came to.
     *
     * @param status of the response; 0: there was none
     * @param failure what was thrown besides the exception of a status; empty for nothing
     * @param kind what the caller has in hand
     * @param held what that holds
     * @param absences what it lacks, and what the document says of that
     * @param wrong what that must not be
     * @param replayed whether it is told to be a replay
     * @param received what the implementation received; null: it was not called
     */
    record Outcome(
            int status,
            String failure,
            String kind,
            Map<String, String> held,
            Map<String, String> absences,
            List<String> wrong,
            boolean replayed,
            Stub.@Nullable Received received) {

        boolean isSuccess() {
            return failure.isEmpty() && status > 0 && status < 400;
        }

        String problem() {
            return failure.isEmpty() ? "status " + status : failure;
        }
    }

    /**
     * What came of it.
     *
     * @param calls by what was called, and with what
     * @param answers what came of each response that the method called could give
     */
    record Results(Map<String, Outcome> calls, Map<String, List<Read>> answers) {

        Results() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    /**
     * What is talked about.
     *
     * @param isAskedOtherwise whether all arguments and credentials are tried, not the fullest alone
     * @param isAnsweredOtherwise whether all responses are
     */
    record Topic(Caller.Calls calls, boolean isAskedOtherwise, boolean isAnsweredOtherwise) {}

    /**
     * A response, and what a caller had of it.
     *
     * @param sent its status
     * @param body what it holds
     */
    record Read(String operation, int sent, Map<String, String> body, Outcome outcome) {}

    private final GeneratedDocument client;
    private final Stub stub;
    private final String path;
    private final Map<String, GeneratedClient> open = new LinkedHashMap<>();
    private final Map<Caller.Calls, Map<List<Boolean>, Results>> known = new IdentityHashMap<>();

    /** With a client that is told the stub's address, and a path below it. */
    Conversation(GeneratedDocument client, Stub stub, String path) {
        this.client = client;
        this.stub = stub;
        this.path = path;
    }

    /** What comes of calls, each made once. */
    Results about(List<Topic> topics) {
        Results all = new Results();
        for (Topic each : topics) {
            Results its = known.computeIfAbsent(each.calls(), key -> new HashMap<>())
                    .computeIfAbsent(
                            List.of(each.isAskedOtherwise(), each.isAnsweredOtherwise()), key -> new Results());
            if (its.calls().isEmpty()) {
                call(each, its);
            }
            all.calls().putAll(its.calls());
            all.answers().putAll(its.answers());
        }
        return all;
    }

    private void call(Topic topic, Results results) {
        Caller.Calls calls = topic.calls();
        Method method = counterpart(calls.method());
        if (method == null) {
            return;
        }
        List<JsonNode> arguments = calls.arguments().get(0);
        Map<String, String> schemes = calls.credentials().get(0);
        Outcome first = invoke(calls, method, arguments, schemes);
        if (first == null) {
            return;
        }
        results.calls().put(calls + "", first);
        for (int i = 1; i < calls.arguments().size() && topic.isAskedOtherwise(); i++) {
            List<JsonNode> others = calls.arguments().get(i);
            put(calls + " with " + some(others, arguments), invoke(calls, method, others, schemes), results);
        }
        for (Map<String, String> each :
                topic.isAskedOtherwise() ? calls.credentials() : List.<Map<String, String>>of()) {
            put(calls + " with the credentials " + each.keySet(), invoke(calls, method, arguments, each), results);
        }
        if (first.received() != null && topic.isAnsweredOtherwise()) {
            String called = first.received().method();
            List<Read> reads = new ArrayList<>();
            for (Answers.Answer each : stub.answers(called, first.received().accept())) {
                stub.respond(called, each);
                Outcome outcome = invoke(calls, method, arguments, schemes);
                if (outcome != null) {
                    reads.add(new Read(
                            calls.operation(),
                            each.status(),
                            each.isError()
                                    ? Map.of()
                                    : Views.of("body", each.result().body()),
                            outcome));
                }
            }
            stub.respond(called, null);
            results.answers().put(calls.toString(), reads);
        }
    }

    private static void put(String call, @Nullable Outcome outcome, Results results) {
        if (outcome != null) {
            results.calls().put(call, outcome);
        }
    }

    /** Those of some arguments that are not the fullest, to tell them by. */
    private static String some(List<JsonNode> arguments, List<JsonNode> fullest) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) != fullest.get(i)) {
                text.append(i).append(": ").append(arguments.get(i));
            }
        }
        return text.toString();
    }

    /** What comes of a call; null where source can't make it any more, which the compiler tells. */
    private @Nullable Outcome invoke(
            Caller.Calls calls, Method method, List<JsonNode> json, Map<String, String> schemes) {
        stub.received();
        if (!says(calls, method, json)) {
            return null;
        }
        Map<String, String> held = new TreeMap<>();
        Map<String, String> absences = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try {
            List<@Nullable Object> arguments = new ArrayList<>();
            for (int i = 0; i < json.size(); i++) {
                arguments.add(Values.of(json.get(i), method.getGenericParameterTypes()[i]));
            }
            arguments.add(calls.hasKey() ? WITH_KEY : RequestOptions.none());
            GeneratedClient opened = opened(calls, schemes);
            ApiResponse<?> response = (ApiResponse<?>) opened.groupOf(method).invoke(arguments.toArray());
            hold("body", response.body(), held, wrong);
            absences.putAll(Absences.of(client, "body", response.body()));
            headers(response.headers(), held);
            String kind = response.body() == null || !isSuccessRecord(response.body())
                    ? "a success " + response.status()
                    : response.body().getClass().getSimpleName();
            return new Outcome(
                    response.status(), "", kind, held, absences, wrong, response.replayed(), stub.received());
        } catch (HttpStatusException thrown) {
            for (Method each : thrown.getClass().getMethods()) {
                if (each.getParameterCount() == 0
                        && GeneratedDocument.isGenerated(each.getDeclaringClass())
                        && each.getReturnType() != void.class) {
                    try {
                        hold(each.getName(), each.invoke(thrown), held, wrong);
                    } catch (ReflectiveOperationException unreadable) {
                        wrong.add(each.getName() + " throws " + unreadable.getCause());
                    }
                }
            }
            return new Outcome(
                    thrown.status(), "", "error " + thrown.status(), held, absences, wrong, false, stub.received());
        } catch (Throwable thrown) {
            return new Outcome(
                    0,
                    thrown.getClass().getSimpleName() + ": "
                            + String.valueOf(thrown.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    "nothing",
                    held,
                    absences,
                    wrong,
                    false,
                    stub.received());
        }
    }

    /** Whether the arguments are the same with the types of another document. */
    private boolean says(Caller.Calls calls, Method method, List<JsonNode> json) {
        Places places = new Places(calls.document(), client);
        Method before = calls.method();
        for (int i = 0; i < json.size() && before != method; i++) {
            try {
                Object was = Values.of(json.get(i), before.getGenericParameterTypes()[i]);
                Object is = Values.of(json.get(i), method.getGenericParameterTypes()[i]);
                if (!places.plain(Views.of("", was)).equals(places.plain(Views.of("", is)))
                        || places.isAnotherAnywhere(Views.of("", was), Views.of("", is))) {
                    return false;
                }
            } catch (IllegalArgumentException anotherType) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSuccessRecord(Object body) {
        return body.getClass().isRecord() && body.getClass().getPackageName().endsWith(".client.api");
    }

    private static void hold(String place, @Nullable Object value, Map<String, String> held, List<String> wrong) {
        if (value != null && isSuccessRecord(value)) {
            Models.members(value).forEach((name, each) -> hold(name, each, held, wrong));
            return;
        }
        held.putAll(Views.of(place, value));
        Views.wrong(place, value, wrong);
    }

    private static void headers(Headers headers, Map<String, String> held) {
        headers.asMap().forEach((name, values) -> held.put("header " + name.toLowerCase(Locale.ROOT), values.get(0)));
    }

    private GeneratedClient opened(Caller.Calls calls, Map<String, String> given) throws Throwable {
        GeneratedClient there = open.get(given.toString());
        if (there == null) {
            Map<String, String> credentials = new LinkedHashMap<>();
            JsonNode schemes = client.effective().path("components").path("securitySchemes");
            given.forEach((name, secret) -> {
                String scheme = nameNow(name, calls.document(), schemes);
                boolean isBasic = schemes.path(scheme).path("scheme").asText().equalsIgnoreCase("basic");
                credentials.put(scheme, (isBasic ? "user:" : "") + secret);
            });
            there = GeneratedClient.open(client.type("client.CaseClient"), stub.uri(path), credentials);
            open.put(given.toString(), there);
        }
        return there;
    }

    /** The scheme for which the builder's method is the same, as the document may spell it otherwise; else the same on the wire. */
    private static String nameNow(String name, GeneratedDocument caller, JsonNode schemes) {
        JsonNode was =
                caller.effective().path("components").path("securitySchemes").path(name);
        for (Map.Entry<String, JsonNode> each : schemes.properties()) {
            if (letters(each.getKey()).equals(letters(name))) {
                return each.getKey();
            }
        }
        for (Map.Entry<String, JsonNode> each : schemes.properties()) {
            if (each.getValue().equals(was)) {
                return each.getKey();
            }
        }
        return name;
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        open.values().forEach(GeneratedClient::close);
    }

    private @Nullable Method counterpart(Method method) {
        return (Method) Nullness.counterpart(method, client);
    }
}
