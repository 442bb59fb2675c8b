package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import br.com.pilotstatus.templates.readme.ReadmeTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class KeywordTest {

    @Test
    void aKeywordIsFoundByWhatTheDocumentWrites() {
        assertEquals(Keyword.MIN_LENGTH, Keyword.of("minLength"));
        assertNull(Keyword.of("minimumLength"));
    }

    @Test
    void schemasInsideAreVisitedInAFixedOrder() {
        assertEquals("properties patternProperties dependentSchemas $defs", keys(each -> each.inside() == Inside.MAP));
        assertEquals(
                "items additionalProperties not if then else contains propertyNames unevaluatedItems"
                        + " unevaluatedProperties contentSchema",
                keys(each -> each.inside() == Inside.SCHEMA));
        assertEquals("allOf anyOf oneOf prefixItems", keys(each -> each.inside() == Inside.LIST));
    }

    @Test
    void noCodeLooksIntoWhatNobodyChecks() {
        assertEquals(
                "patternProperties dependentSchemas not if then else contains propertyNames unevaluatedItems"
                        + " unevaluatedProperties contentSchema prefixItems",
                keys(Keyword::isOpaque));
    }

    @Test
    void whatASchemaSaysOfItsValuesDecidesTheirType() {
        assertEquals(
                "$ref type enum const properties items additionalProperties allOf anyOf oneOf prefixItems",
                keys(Keyword::describesValues));
    }

    @Test
    void limitsAreAboutValuesOfOneTypeButForConstants() {
        assertEquals("const", keys(each -> each.isLimit() && each.subject() == Subject.ANY));
        assertEquals(
                "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
                keys(each -> each.isLimit() && each.subject() == Subject.NUMBER));
    }

    @Test
    void whatIsNotCheckedEverywhereHasANote() {
        List<Keyword> silent = Keyword.where(each -> each.note() == null
                && (each.isLimit() && each.checker() != Checker.BUILD_AND_SERVER || each.isOpaque()));

        // They say what follows from if, which has the note.
        assertEquals(List.of(Keyword.THEN, Keyword.ELSE), silent);
    }

    @Test
    void documentationIsAboutNoValue() {
        assertEquals(
                "x-enum-descriptions title description example examples externalDocs xml $comment x-inferred x-received-name"
                        + " x-evidence x-unknown",
                keys(Keyword::isDocumentation));
    }

    @Test
    void theReadmeTellsWhatIsNotCheckedEverywhere() throws IOException {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        Keyword.where(each -> each.note() != null)
                .forEach(each -> keys.computeIfAbsent(
                                Objects.requireNonNull(each.note()).replaceFirst("^:? ", ""), k -> new ArrayList<>())
                        .add("`" + each.key() + "`"));
        List<String> rows = new ArrayList<>(List.of("| keyword | in generated code |", "|---|---|"));
        keys.forEach((note, names) -> rows.add("| " + String.join(", ", names) + " | " + note + " |"));

        ReadmeTable.assertTable("left-alone.md", "Keywords that are not checked everywhere", rows);
    }

    private static String keys(Predicate<Keyword> rule) {
        return String.join(" ", Keyword.where(rule).stream().map(Keyword::key).toList());
    }
}
