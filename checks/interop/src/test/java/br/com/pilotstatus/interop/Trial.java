package br.com.pilotstatus.interop;

import br.com.pilotstatus.server.cases.Comparison;
import br.com.pilotstatus.server.contract.RecordingProxy;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All cases with one peer; what was on the wire where something differs is written to {@code wire.txt} of its folder. */
final class Trial {

    private static final int LONGEST = 400;

    /** It says nothing until it is done. */
    private static final int JUDGE_SECONDS = 300;

    private final Ours ours;
    private final List<String> wire = new ArrayList<>();
    private final Map<String, String> differences = new LinkedHashMap<>();

    private Trial(Ours ours) {
        this.ours = ours;
    }

    /** The cases that go otherwise, and how. */
    static Map<String, String> run(Peer peer, Path folder, List<Case> cases) throws IOException {
        Trial trial = new Trial(new Ours(peer.document()));
        switch (peer.side()) {
            case "client" -> trial.client(peer, folder, cases);
            case "server" -> trial.server(peer, folder, cases);
            default -> trial.judge(peer, folder);
        }
        Files.write(folder.resolve("wire-" + peer.side() + ".txt"), trial.wire);
        return trial.differences;
    }

    /** Our client with our stub: what differs here is no peer's fault. */
    static Map<String, String> ours(Ours ours, Path folder, List<Case> cases) throws IOException {
        Trial trial = new Trial(ours);
        try (Stub stub = new Stub(ours);
                RecordingProxy proxy = new RecordingProxy(stub.port())) {
            trial.all(cases, proxy, each -> {
                stub.expect(each);
                String given = given(each, ours.call(proxy.uri(), each));
                return joined(stub.difference(each), given);
            });
        }
        Files.write(Files.createDirectories(folder).resolve("wire.txt"), trial.wire);
        return trial.differences;
    }

    private void client(Peer peer, Path folder, List<Case> cases) throws IOException {
        try (Stub stub = new Stub(ours);
                RecordingProxy proxy = new RecordingProxy(stub.port());
                Driver driver = Driver.start(
                        folder, peer.run(), Map.of("SERVER", proxy.uri().toString()))) {
            all(cases, proxy, each -> {
                stub.expect(each);
                String given = given(each, driver.ask(each.line()));
                return joined(stub.difference(each), given);
            });
        }
    }

    /** It tells what it finds, and then how many operations it has tried. */
    private void judge(Peer peer, Path folder) throws IOException {
        try (Judged judged = Judged.start(peer.document());
                Driver driver = Driver.start(
                        folder,
                        peer.run(),
                        Map.of("SERVER", judged.address(), "KEY", judged.key(), "DOCUMENT", peer.document()))) {
            JsonNode said = driver.next(JUDGE_SECONDS);
            for (; !said.has("tried"); said = driver.next(JUDGE_SECONDS)) {
                differences.put(
                        said.get("finding").asText(), plain(said.get("seen").asText()));
            }
            if (said.get("tried").asInt() == 0) {
                throw new AssertionError("It has tried nothing; see " + folder);
            }
        }
    }

    private void server(Peer peer, Path folder, List<Case> cases) throws IOException {
        int port = freePort();
        try (Driver driver = Driver.start(folder, peer.run(), Map.of("PORT", String.valueOf(port), "KEY", Stub.KEY))) {
            driver.next();
            for (Case each : cases) {
                // A connection each, so that what one breaks does the next no harm.
                try (RecordingProxy proxy = new RecordingProxy(port)) {
                    URI uri = proxy.uri();
                    all(List.of(each), proxy, one -> given(one, ours.call(uri, one)));
                }
            }
        }
    }

    /** How a case differs; null: it does not. */
    private interface Exchange {
        @Nullable String difference(Case each) throws IOException;
    }

    private void all(List<Case> cases, RecordingProxy proxy, Exchange exchange) throws IOException {
        for (Case each : cases) {
            int sent = proxy.request().length;
            int came = proxy.response().length;
            String difference = exchange.difference(each);
            if (difference != null) {
                differences.put(each.name(), plain(difference));
                wire.add("== " + each.name() + ": " + difference);
                wire.add(from(proxy.request(), sent));
                wire.add(from(proxy.response(), came));
            }
        }
    }

    /** What a caller has to get and does not. */
    private static @Nullable String given(Case each, JsonNode seen) {
        if (seen.has("fails")) {
            return "fails: " + seen.get("fails").asText();
        }
        int status = seen.path("status").asInt(each.status());
        if (status != each.status()) {
            return "given: " + status + " " + seen.path("body");
        }
        for (Map.Entry<String, JsonNode> word : each.gives().properties()) {
            String difference = Comparison.difference(word.getValue(), seen.path(word.getKey()));
            if (difference != null) {
                return "given: " + word.getKey() + ": " + difference;
            }
        }
        return null;
    }

    private static @Nullable String joined(@Nullable String... differences) {
        String all = Stream.of(differences).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    /** Without what is another at each run. */
    private static String plain(String difference) {
        String plain = difference
                .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1")
                .replaceAll("0x[0-9a-f]{6,}", "0x")
                .replaceAll("\\s+", " ")
                .trim();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    private static String from(byte[] all, int start) {
        return new String(all, start, all.length - start, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
