package br.com.pilotstatus.templates.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/**
 * A JavaScript engine finds random expressions in the same random texts. Other ones: {@code -Dregex.seed=NUMBER} and
 * {@code -Dregex.expressions=NUMBER}.
 */
class EcmaRegexDifferenceTest {

    private static final long SEED = Long.getLong("regex.seed", 262);
    private static final int EXPRESSIONS = Integer.getInteger("regex.expressions", 4_000);

    /** One digit for each text. */
    private static final String FIND =
            "(pattern, flags, texts) => { const r = new RegExp(pattern, flags); let all = '';"
                    + " for (let i = 0; i < texts.length; i++) all += r.test(texts[i]) ? 1 : 0; return all; }";

    private final List<String> differences = new ArrayList<>();
    private int read;
    private int found;

    @Test
    void whatIsReadIsFoundWhereJavaScriptFindsIt() {
        try (Context context = Context.newBuilder("js")
                .allowAllAccess(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            Value find = context.eval("js", FIND);
            Random random = new Random(SEED);
            for (int i = 0; i < EXPRESSIONS; i++) {
                compare(RandomRegex.make(random, i % 4 > 0), find);
            }
        }

        assertEquals(List.of(), differences);
        assertTrue(read > EXPRESSIONS / 2 && found > EXPRESSIONS, read + " expressions, found " + found + " times");
    }

    private void compare(RandomRegex.Sample sample, Value find) {
        EcmaRegex ours = EcmaRegex.of(sample.pattern());
        if (!ours.problem().isEmpty()) {
            return;
        }
        String flags = ours.withoutFlag().isEmpty() ? "u" : "";
        // Without the flag, JavaScript has two characters in a pair of surrogates. GraalJS 25.0.5 errs on \b and \B
        // beside one.
        boolean pairs = flags.equals("u") && !sample.pattern().matches("(?s).*\\\\[bB].*");
        List<String> texts = sample.texts().stream()
                .filter(text -> pairs || text.codePointCount(0, text.length()) == text.length())
                .toList();
        String theirs;
        try {
            theirs = find.execute(sample.pattern(), flags, texts.toArray()).asString();
        } catch (PolyglotException refused) {
            // That is right, but more than the engine can do.
            if (!refused.getMessage().contains("regular expression not supported")) {
                differences.add("%s: %s".formatted(escaped(sample.pattern()), refused.getMessage()));
            }
            return;
        }
        read++;
        for (int i = 0; i < texts.size(); i++) {
            boolean is = ours.isFoundIn(texts.get(i));
            found += is ? 1 : 0;
            if (is != (theirs.charAt(i) == '1')) {
                differences.add("%s in \"%s\": %s".formatted(escaped(sample.pattern()), escaped(texts.get(i)), is));
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(c -> all.append(c >= ' ' && c < 0x7F ? "" + (char) c : "\\u%04x".formatted(c)));
        return all.toString();
    }
}
