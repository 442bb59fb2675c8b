package br.com.pilotstatus.templates.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.generator.Generation;
import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.spec.SpecCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The vendor's whole document, in the vendor's style, can replace {@code openapi.json} on any day. */
class VendorsFileTest {

    private static final Path OPENAPI = Path.of("../openapi");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern WORDS =
            Pattern.compile("(?s)description = \"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*");

    @TempDir
    private Path folder;

    @Test
    void whatUsersOfClientAndModelsSeeStaysWhateverTheVendorCallsAndDeclares() throws IOException {
        ObjectNode vendors = VendorsFile.of(read("supplement.json"), read("openapi.json"));
        Path file = Files.writeString(folder.resolve("openapi.json"), JsonText.of(vendors));

        Map<String, String> now = sources("now", OPENAPI.resolve("openapi.json"));
        Map<String, String> then = sources("then", file);

        assertTrue(now.size() > read("supplement.json").path("paths").size(), () -> now.size() + " classes");
        assertEquals(now.keySet(), then.keySet());
        now.forEach((name, source) -> assertEquals(source, then.get(name), name));
    }

    /** The public classes, without words for readers. */
    private Map<String, String> sources(String name, Path document) throws IOException {
        Path output = folder.resolve(name);
        SpecCompiler.main(new String[] {
            "--spec=" + document,
            "--supplement=" + OPENAPI.resolve("supplement.json"),
            "--overlay=" + OPENAPI.resolve("overlay.json"),
            "--accepted=" + OPENAPI.resolve("api-lock.json"),
            "--output=" + output,
            "--summary=none"
        });
        generate("models", output, "model", "br.com.pilotstatus.model");
        generate("client", output, "client", "br.com.pilotstatus.client");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.toString().contains("internal"))
                    .forEach(each -> sources.put(output.relativize(each).toString(), seen(each)));
        }
        return sources;
    }

    private static void generate(String generator, Path output, String part, String root) throws IOException {
        new Generation(
                        generator,
                        output.resolve("effective-openapi.json"),
                        output.resolve(part),
                        root,
                        "br.com.pilotstatus.model",
                        Map.of())
                .run();
    }

    private static String seen(Path file) {
        try {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return WORDS.matcher(code).replaceAll("").replaceAll("\\s+", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode read(String file) throws IOException {
        return StrictJson.readObject(Files.readAllBytes(OPENAPI.resolve(file)), file);
    }
}
