package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.model.internal.ClosedSets;
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
     * @param values what it may be; empty: anything
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the text
     */
    ReadResult read(InputStream in, Charset charset, List<String> values) throws IOException {
        String text = StrictText.of(in.readAllBytes(), charset);
        if (text == null) {
            return ReadResult.unreadable(new Problem(JsonPath.ROOT, "is not valid text in " + charset.name()));
        }
        if (text.length() > limits.stringLength()) {
            return ReadResult.unreadable(
                    new Problem(JsonPath.ROOT, RuleText.maxSize(limits.stringLength(), "character")));
        }
        return values.isEmpty() || values.contains(text)
                ? new ReadResult(text, true, List.of())
                : ReadResult.unreadable(new Problem(JsonPath.ROOT, "must be " + ClosedSets.words(values)));
    }
}
