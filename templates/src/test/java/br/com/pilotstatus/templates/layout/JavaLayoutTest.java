package br.com.pilotstatus.templates.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaLayoutTest {

    private static final String FIRST = "// Made of Pets 7.\n";

    @Test
    void theFirstLineTellsWhereTheFileComesFromAndImportsAreSortedAndNeeded() {
        assertEquals(FIRST + """
                package a.b;

                import a.c.Linked;
                import a.c.Used;
                import java.util.List;
                import javax.annotation.processing.Generated;

                /** {@link Linked}, but not Unused. */
                @Generated("pilotstatus-client")
                public final class C {
                    List<Used> list = "Texts";
                }
                """, laidOut("""
                package a.b;

                import java.util.List;
                import a.c.Used;
                import a.c.Unused;
                import a.b.Neighbour;
                import a.c.Texts;
                import a.c.Linked;


                /** {@link Linked}, but not Unused. */
                public final class C {
                    List<Used> list = "Texts";
                }
                """));
    }

    @Test
    void aHelperIsImportedUnlessTheFileMeansAnotherClassByItsName() {
        assertEquals(FIRST + """
                package a.b;

                import br.com.pilotstatus.model.internal.Copies;
                import javax.annotation.processing.Generated;

                /** Leans on br.com.pilotstatus.model.internal.Copies. */
                @Generated("pilotstatus-client")
                public final class C {
                    @br.com.pilotstatus.model.internal.RequiredOf(br.com.pilotstatus.model.internal.Side.SERVER)
                    RequiredOf side = Copies.of(Side.LEFT, "br.com.pilotstatus.model.internal.Copies");
                }
                """, laidOut("""
                package a.b;

                /** Leans on br.com.pilotstatus.model.internal.Copies. */
                public final class C {
                    @br.com.pilotstatus.model.internal.RequiredOf(br.com.pilotstatus.model.internal.Side.SERVER)
                    RequiredOf side = br.com.pilotstatus.model.internal.Copies.of(Side.LEFT, "br.com.pilotstatus.model.internal.Copies");
                }
                """));
    }

    @Test
    void aSignatureIsBrokenBetweenParametersAndACallBeforeItsArguments() {
        assertEquals(
                List.of(
                        "    public CompletableFuture<ApiResponse<ListNumbersResponse>> listNumbersWithResponse(@Nullable Long limit,",
                        "            @Nullable String cursor, RequestOptions options) {"),
                CodeLine.broken(
                        "    public CompletableFuture<ApiResponse<ListNumbersResponse>> listNumbersWithResponse(@Nullable Long limit,"
                                + " @Nullable String cursor, RequestOptions options) {"));
    }

    @Test
    void aTextThatNoLineCanHoldIsBrokenBetweenWordsAndNeverWithinAnEscape() {
        String line = "    String s = \"" + "word ".repeat(30) + "\\\"".repeat(70) + "\";";

        List<String> broken = CodeLine.broken(line);

        assertTrue(broken.stream().allMatch(each -> each.length() <= 120), broken.toString());
        assertEquals(
                line.substring(15),
                String.join("\n", broken)
                        .substring(15)
                        .replaceAll("\"\\n +\\+ \"", "")
                        .replaceAll("^\\s*", ""));
        assertTrue(broken.stream().noneMatch(each -> each.matches(".*[^\\\\](\\\\\\\\)*\\\\\"")), broken.toString());
    }

    @Test
    void javadocIsBrokenBetweenWordsAndNoTagBeginsByIt() {
        String words = "word ".repeat(22).strip();

        assertEquals(
                List.of("     * @param a " + words.substring(0, words.length() - 5), "     *     word @see"),
                LongLines.broken(List.of("     * @param a " + words + " @see")));
        assertEquals(
                List.of("    /**", "     * " + words, "     * word word", "     */"),
                LongLines.broken(List.of("    /** " + words + " word word */")));
    }

    @Test
    void whatTheTemplateSaysOfItsOriginStays() {
        String source = "// Made by hand.\npackage a;\n\nimport b.Generated;\n\n@Generated(\"g\")\nclass C {\n}\n";

        assertEquals(source, laidOut(source));
    }

    private static String laidOut(String source) {
        return JavaLayout.of(source, "pilotstatus-client", "Made of Pets 7.");
    }
}
