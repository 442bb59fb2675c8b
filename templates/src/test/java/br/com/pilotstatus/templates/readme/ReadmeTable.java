package br.com.pilotstatus.templates.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table of a page in {@code openapi/rules}, known by its heading. With {@code -Dreadme=write} it is made what it should be:
 * {@code ./test CLASS -Dreadme=write}.
 */
public final class ReadmeTable {

    private static final Path RULES = Path.of("../openapi/rules");
    private static final boolean WRITE = "write".equals(System.getProperty("readme"));

    private ReadmeTable() {}

    /** The page of that name. */
    public static Path page(String name) {
        return RULES.resolve(name);
    }

    /** What stands below a heading of a page, down to the next one. */
    public static String section(String page, String heading) throws IOException {
        String text = Files.readString(page(page));
        int start = text.indexOf("# " + heading + "\n");
        int end = text.indexOf("\n## ", start);
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
    }

    /** Holds the one table below a heading against rows, the two first lines among them. */
    public static void assertTable(String page, String heading, List<String> rows) throws IOException {
        String text = Files.readString(page(page));
        int start = text.indexOf("\n|", text.indexOf("# " + heading + "\n")) + 1;
        int end = text.indexOf("\n\n", start) + 1;
        String last = end == 0 ? text.substring(start) : text.substring(start, end);
        String table = String.join("\n", rows) + "\n";
        if (WRITE) {
            Files.writeString(page(page), text.substring(0, start) + table + text.substring(start + last.length()));
        } else {
            assertEquals(table, last, "the table of " + heading + "; -Dreadme=write writes it");
        }
    }
}
