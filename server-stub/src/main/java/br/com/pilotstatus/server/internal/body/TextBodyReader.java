package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.model.internal.RuleText;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.json.ReadResult;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;

/** Reads a body that is text. Thread-safe. */
final class TextBodyReader {

    private final Limits limits;

    TextBodyReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads it to its end.
     *
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the text
     */
    ReadResult read(InputStream in, Charset charset) throws IOException {
        String text = StrictText.of(in.readAllBytes(), charset);
        if (text == null) {
            return ReadResult.unreadable(new Problem(JsonPath.ROOT, "is not valid text in " + charset.name()));
        }
        return text.length() > limits.stringLength()
                ? ReadResult.unreadable(
                        new Problem(JsonPath.ROOT, RuleText.maxSize(limits.stringLength(), "character")))
                : new ReadResult(text, true, List.of());
    }
}
