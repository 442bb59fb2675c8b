package br.com.pilotstatus.templates.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table of {@code openapi/README.md}, known by its heading. With {@code -Dreadme=write} it is made what it should be:
 * {@code ./test CLASS -Dreadme=write}.
 */
public final class ReadmeTable {

    public static final Path README = Path.of("../openapi/README.md");
    private static final boolean WRITE = "write".equals(System.getProperty("readme"));

    private ReadmeTable() {}

    /** Holds the one table below a heading against rows, the two first lines among them. */
    public static void assertTable(String heading, List<String> rows) throws IOException {
        String text = Files.readString(README);
        int section = text.indexOf("\n## " + heading + "\n");
        int start = text.indexOf("\n|", section) + 1;
        int end = text.indexOf("\n\n", start) + 1;
        String last = end == 0 ? text.substring(start) : text.substring(start, end);
        String table = String.join("\n", rows) + "\n";
        if (WRITE) {
            Files.writeString(README, text.substring(0, start) + table + text.substring(start + last.length()));
        } else {
            assertEquals(table, last, "the table of " + heading + "; -Dreadme=write writes it");
        }
    }
}
