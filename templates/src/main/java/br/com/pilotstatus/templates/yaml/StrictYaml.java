package br.com.pilotstatus.templates.yaml;

import br.com.pilotstatus.templates.json.SpecException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML 1.2 in UTF-8. A plain scalar is a number only where JSON would have it so ({@code 12}, {@code 1.10}, not
 * {@code 012}, {@code +12} or {@code 2026-01-01}), and true or false only by those words, so that phone numbers, dates,
 * {@code no} and {@code on} stay text. A key is the text that is written.
 */
public final class StrictYaml {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private StrictYaml() {}

    /**
     * Reads a document whose top is a mapping.
     *
     * @param file name of the file for messages
     * @throws SpecException if it is not YAML, or uses what JSON lacks, with line and column
     */
    public static ObjectNode readObject(byte[] bytes, String file) {
        Position position = new Position(file);
        return new TreeReader(
                        new Parse(SETTINGS).parseString(text(bytes, position)).iterator(), position)
                .read();
    }

    private static String text(byte[] bytes, Position position) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            long line =
                    out.flip().chars().filter(character -> character == '\n').count() + 1;
            throw position.fault("line %d is not UTF-8: save the file in that encoding".formatted(line));
        }
        String text = out.flip().toString();
        int line = 0;
        for (String each : text.split("\n", -1)) {
            line++;
            if (!StreamReader.isPrintable(each)) {
                throw position.fault("line %d has a control character: remove it".formatted(line));
            }
        }
        return text;
    }
}
