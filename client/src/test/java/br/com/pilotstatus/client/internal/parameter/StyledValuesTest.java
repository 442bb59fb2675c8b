package br.com.pilotstatus.client.internal.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.model.internal.http.ParameterStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The style examples of OpenAPI 3.1, and what they leave open. */
class StyledValuesTest {
    private static final List<String> COLORS = List.of("blue", "black", "brown");
    private static final Map<String, Object> RGB = new LinkedHashMap<>();

    static {
        RGB.put("R", 100);
        RGB.put("G", 200);
        RGB.put("B", 150);
    }

    @Test
    void pathsAreWrittenAsInTheTable() {
        assertEquals("blue,black,brown", path(ParameterStyle.SIMPLE, COLORS));
        assertEquals("R,100,G,200,B,150", path(ParameterStyle.SIMPLE, RGB));
        assertEquals("R=100,G=200,B=150", path(ParameterStyle.SIMPLE_EXPLODED, RGB));
        assertEquals(".blue", path(ParameterStyle.LABEL, "blue"));
        assertEquals(".blue,black,brown", path(ParameterStyle.LABEL, COLORS));
        assertEquals(".blue.black.brown", path(ParameterStyle.LABEL_EXPLODED, COLORS));
        assertEquals(".R,100,G,200,B,150", path(ParameterStyle.LABEL, RGB));
        assertEquals(".R=100.G=200.B=150", path(ParameterStyle.LABEL_EXPLODED, RGB));
    }

    @Test
    void queriesAreWrittenAsInTheTable() {
        assertEquals("color=blue,black,brown", query(ParameterStyle.FORM, COLORS));
        assertEquals("color=blue&color=black&color=brown", query(ParameterStyle.FORM_EXPLODED, COLORS));
        assertEquals("color=R,100,G,200,B,150", query(ParameterStyle.FORM, RGB));
        assertEquals("R=100&G=200&B=150", query(ParameterStyle.FORM_EXPLODED, RGB));
        assertEquals("color=blue%20black%20brown", query(ParameterStyle.SPACE_DELIMITED, COLORS));
        assertEquals("color=R%20100%20G%20200%20B%20150", query(ParameterStyle.SPACE_DELIMITED, RGB));
        assertEquals("color=blue%7Cblack%7Cbrown", query(ParameterStyle.PIPE_DELIMITED, COLORS));
        assertEquals("color=R%7C100%7CG%7C200%7CB%7C150", query(ParameterStyle.PIPE_DELIMITED, RGB));
        assertEquals("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", query(ParameterStyle.DEEP_OBJECT, RGB));
    }

    @Test
    void separatorsInsideOfWordsAreEncoded() {
        assertEquals("a%2Cb,c", path(ParameterStyle.SIMPLE, List.of("a,b", "c")));
        assertEquals("a%3Db=%2C", path(ParameterStyle.SIMPLE_EXPLODED, Map.of("a=b", ",")));
        assertEquals(".a%2Eb.c", path(ParameterStyle.LABEL_EXPLODED, List.of("a.b", "c")));
        assertEquals("color=a%2Cb,%26", query(ParameterStyle.FORM, List.of("a,b", "&")));
        assertEquals(
                "color%5Ba%5D%5Bb%20c%5D=1&color%5Ba%5D%5Bb%20c%5D=2",
                query(ParameterStyle.DEEP_OBJECT, Map.of("a", Map.of("b c", List.of(1, 2)))));
    }

    @Test
    void reservedCharactersStayWhereNobodyCanMisreadThem() {
        assertEquals(
                "q=:/?@!$'()*,%3B=%23%5B%5D%26%2B%25%20",
                Arguments.builder()
                        .queryReserved("q", ParameterStyle.FORM_EXPLODED, ":/?@!$'()*,;=#[]&+% ")
                        .build()
                        .query());
        assertEquals(
                "q=a/b,c%2Cd",
                Arguments.builder()
                        .queryReserved("q", ParameterStyle.FORM, List.of("a/b", "c,d"))
                        .build()
                        .query());
    }

    @Test
    void nothingAndNullAreNotSent() {
        assertEquals("", query(ParameterStyle.FORM, List.of()));
        assertEquals("", query(ParameterStyle.DEEP_OBJECT, Map.of()));
        assertEquals("", query(ParameterStyle.FORM, null));
        assertEquals("color=a,b", query(ParameterStyle.FORM, Arrays.asList("a", null, "b")));
        assertEquals(
                List.of(),
                Arguments.builder()
                        .header("h", ParameterStyle.SIMPLE, List.of())
                        .build()
                        .headers());
        assertEquals(
                List.of(),
                Arguments.builder()
                        .cookie("c", ParameterStyle.FORM, Map.of())
                        .build()
                        .cookies());
    }

    @Test
    void headersEncodeNothingAndCookiesAllThatARequestTargetWould() {
        assertEquals(
                List.of(new Arguments.Pair("h", "a b,c%")),
                Arguments.builder()
                        .header("h", ParameterStyle.SIMPLE, List.of("a b", "c%"))
                        .build()
                        .headers());
        assertEquals(
                List.of(new Arguments.Pair("h", "a=b=c")),
                Arguments.builder()
                        .header("h", ParameterStyle.SIMPLE_EXPLODED, Map.of("a", "b=c"))
                        .build()
                        .headers());
        assertEquals(
                List.of(
                        new Arguments.Pair("c", "a%2Cb,%C3%BC%20%3B%22"),
                        new Arguments.Pair("d", "100%25"),
                        new Arguments.Pair("a%3Db", "1")),
                Arguments.builder()
                        .cookie("c", ParameterStyle.FORM, List.of("a,b", "ü ;\""))
                        .cookie("d", "100%")
                        .cookie("e", ParameterStyle.FORM_EXPLODED, Map.of("a=b", 1))
                        .build()
                        .cookies());
        assertEquals(
                List.of(new Arguments.Pair("R", "100"), new Arguments.Pair("G", "200"), new Arguments.Pair("B", "150")),
                Arguments.builder()
                        .cookie("c", ParameterStyle.FORM_EXPLODED, RGB)
                        .build()
                        .cookies());
    }

    @Test
    void jsonIsEncodedButInHeadersWhereItIsAscii() {
        Map<String, String> json = Map.of("a", "ü;");

        assertEquals("color=%7B%22a%22%3A%22%C3%BC%3B%22%7D", query(ParameterStyle.JSON, json));
        assertEquals(
                List.of(new Arguments.Pair("h", "{\"a\":\"\\u00FC;\"}")),
                Arguments.builder()
                        .header("h", ParameterStyle.JSON, json)
                        .build()
                        .headers());
        assertEquals(
                List.of(new Arguments.Pair("c", "%7B%22a%22%3A%22%C3%BC%3B%22%7D")),
                Arguments.builder()
                        .cookie("c", ParameterStyle.JSON, json)
                        .build()
                        .cookies());
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithoutItsValue() {
        refused(
                "query parameter color must not have ' ' in its parts: it separates them",
                () -> query(ParameterStyle.SPACE_DELIMITED, List.of("a b")));
        refused(
                "header h must not have ',' in its parts: it separates them",
                () -> Arguments.builder().header("h", ParameterStyle.SIMPLE, List.of("a,b")));
        refused(
                "h must not have '=' in its names: it ends them",
                () -> Arguments.builder().header("h", ParameterStyle.SIMPLE_EXPLODED, Map.of("a=b", "c")));
        refused(
                "a cookie's name must not be empty",
                () -> Arguments.builder().cookie("c", ParameterStyle.FORM_EXPLODED, Map.of("", 1)));
        refused(
                "color must not have lists or objects in it that its style can't write",
                () -> query(ParameterStyle.FORM, Map.of("a", Map.of("b", 1))));
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static String path(ParameterStyle style, Object value) {
        return StyledValues.path("color", style, value);
    }

    private static String query(ParameterStyle style, Object value) {
        return Arguments.builder().query("color", style, value).build().query();
    }
}
