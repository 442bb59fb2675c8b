package br.com.pilotstatus.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A generator or library of another language, one side of it, with one of the documents.
 *
 * @param folder where its driver is
 * @param side what it is: {@code client} or {@code server}, or a {@code judge} of our stub that has cases of its own
 * @param document the version of OpenAPI; of a judge, {@code sandbox}, too
 */
record Peer(Path folder, JsonNode json, String side, String document) {

    private static final Path PEERS = Path.of("peers");

    /** All of them, or those whose folders are named with commas between. */
    static List<Peer> all(String only) throws IOException {
        List<Peer> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(PEERS)) {
            for (Path folder : folders.filter(each -> Files.exists(each.resolve("peer.json")))
                    .sorted()
                    .toList()) {
                if (only.isBlank()
                        || List.of(only.split(","))
                                .contains(folder.getFileName().toString())) {
                    add(folder, all);
                }
            }
        }
        return all;
    }

    private static void add(Path folder, List<Peer> all) throws IOException {
        JsonNode json = Json.read(folder.resolve("peer.json"));
        for (String side : List.of("client", "server", "judge")) {
            if (json.has(side)) {
                json.get("documents").forEach(each -> all.add(new Peer(folder, json, side, each.asText())));
            }
        }
    }

    /** The folder's name. */
    String name() {
        return folder.getFileName().toString();
    }

    String version() {
        return json.get("version").asText();
    }

    /** What tells it from all others; tables of known differences have it. */
    String key() {
        return name() + " " + side + ", " + document;
    }

    boolean isJudge() {
        return side.equals("judge");
    }

    /** Whether it is tried with {@code -Dinterop.slow} alone. */
    boolean isSlow() {
        return json.path("slow").asBoolean();
    }

    /** Says which tools are not on a path; null: all are. */
    @Nullable String lacking(String path) {
        List<String> missing = Commands.missing(Json.texts(json.get("needs")), path);
        return missing.isEmpty() ? null : key() + ": there is no " + String.join(", no ", missing) + " on the path";
    }

    /** The commands that generate and compile, one after the other. */
    List<List<String>> build() {
        List<List<String>> commands = new ArrayList<>();
        json.get("build").forEach(each -> commands.add(Json.texts(each)));
        return commands;
    }

    List<String> run() {
        return Json.texts(json.get(side));
    }
}
