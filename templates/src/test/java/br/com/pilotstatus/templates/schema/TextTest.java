package br.com.pilotstatus.templates.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void aLiteralEscapesWhatJavaWouldRead() {
        assertEquals("\"a\\\"b\\\\c\\nd\\re\\tf\\000g\"", Text.literal("a\"b\\c\nd\re\tf\0g"));
    }

    @Test
    void aLiteralKeepsUnicodeAsItIs() {
        assertEquals("\"Olá 😀\"", Text.literal("Olá 😀"));
        assertEquals("\"a\u2028b\u2029c\"", Text.literal("a\u2028b\u2029c"));
    }

    @Test
    void javadocCannotBeEndedOrTaggedByTheSpec() {
        assertEquals(
                List.of(" a *&#47; b &lt;b&gt; &#64;since &#123;&#64;code x&#125; &#92;u002a/ &amp;amp;"),
                Text.javadoc("a */ b <b> @since {@code x} \\u002a/ &amp;"));
    }

    /** Descriptions are CommonMark; a mark that does not end is text. */
    @Test
    void codeAndStrongEmphasisAreThoseOfJavadoc() {
        assertEquals(
                List.of(" <strong>Look at <code>failed</code>.</strong> Not <code>a**b</code>, 2 ** 3 ** 4, `x or **y"),
                Text.javadoc("**Look at `failed`.** Not `a**b`, 2 ** 3 ** 4, `x or **y"));
        assertEquals(List.of(" <code>a &lt;b&gt; &#123;c&#125;</code>"), Text.javadoc("`a <b> {c}`"));
        assertEquals(List.of(" <code>a **b</code> c**"), Text.javadoc("`a **b` c**"));
        assertEquals(List.of(" neither ` ` nor <code>-</code>"), Text.javadoc("neither ` ` nor `-`"));
    }

    @Test
    void paragraphsAreKeptAndLongLinesWrapped() {
        assertEquals(
                List.of(" " + "word ".repeat(20).strip(), " word", "", " <p>second"),
                Text.javadoc("word ".repeat(21) + "\n\nsecond"));
    }

    @Test
    void aSentenceEndsOnce() {
        assertEquals("Create (Cloud API).", Text.sentence("Create (Cloud API)"));
        assertEquals("Done.", Text.sentence("Done. "));
        assertEquals("**This really sends.**", Text.sentence("**This really sends.**"));
        assertEquals("**Really**.", Text.sentence("**Really**"));
    }
}
