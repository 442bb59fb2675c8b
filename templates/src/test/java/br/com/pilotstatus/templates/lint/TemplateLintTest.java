package br.com.pilotstatus.templates.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each rule, seen to fail. */
class TemplateLintTest {

    record Shop(String name, boolean open, boolean late, List<Pet> pets, Optional<Owner> owner, Till till) {

        public String getCity() {
            return "";
        }
    }

    record Pet(String kind, Set<String> tricks) {}

    record Owner(String mail) {}

    sealed interface Till {

        record Paper(String colour) implements Till {}
    }

    private static final Map<String, ?> CONTEXT = Map.of(
            "shop",
            new Shop("", true, true, List.of(), Optional.empty(), null),
            "title",
            "Shops",
            "async",
            true,
            "words",
            List.of("a"));

    @Test
    void whatThereIsPasses() {
        assertFindings(List.of(), "root.mustache", """
                {{! nmae }}{{title}} {{shop.name}} {{#async}}{{title}}{{/async}}{{#words}}{{.}}{{^-last}}, {{/-last}}{{/words}}
                {{#shop}}{{name}}{{city}}{{#open}}{{name}}{{/open}}{{#owner}}{{mail}}{{/owner}}{{#till}}{{colour}}{{/till}}
                {{#pets}}{{kind}}{{name}}{{title}}{{>part}}{{/pets}}{{/shop}}
                """, "part.mustache", "{{#tricks}}{{.}}{{/tricks}}{{kind}}");
    }

    @Test
    void aNameThatNothingHasIsFound() {
        assertFindings(
                List.of(
                        "root.mustache:1: {{nmae}}: Shop, the generator's properties have nothing of that name",
                        "root.mustache:2: {{kind}}: Shop, the generator's properties have nothing of that name",
                        "root.mustache:3: {{shop.owner.kind}}: the generator's properties have nothing of that name",
                        "root.mustache:4: {{opne}}: the generator's properties have nothing of that name"),
                "root.mustache",
                """
                {{#shop}}{{nmae}}
                {{#pets}}{{kind}}{{/pets}}{{kind}}{{/shop}}
                {{shop.owner.kind}}
                {{^opne}}closed{{/opne}}
                """);
    }

    @Test
    void aYesOrNoIsNoContextAndAPartialSeesWhatItsCallerSees() {
        assertFindings(
                List.of(
                        "part.mustache:1: {{kind}}: Shop, the generator's properties have nothing of that name",
                        "root.mustache:2: {{name}}: the generator's properties have nothing of that name"),
                "root.mustache",
                "{{#shop}}{{#pets}}{{>part}}{{/pets}}{{#open}}{{>part}}{{/open}}{{/shop}}\n"
                        + "{{#async}}{{name}}{{/async}}",
                "part.mustache",
                "{{kind}}");
    }

    @Test
    void aMisspeltOrUnusedTemplateIsFound() {
        assertFindings(
                List.of(
                        "prat.mustache: no template that a generator registers leads here",
                        "root.mustache:2: there is no part.mustache"),
                "root.mustache",
                "\n{{>part}}",
                "prat.mustache",
                "text");
        TemplateLint lint = new TemplateLint(Map.of()).root("gone.mustache", CONTEXT);
        assertEquals(List.of("the generator: there is no gone.mustache"), lint.findings());
    }

    @Test
    void aPartialThatCallsItselfEnds() {
        assertFindings(List.of(), "root.mustache", "{{title}}{{#words}}{{>root}}{{/words}}");
    }

    @Test
    void aTemplateOverSixKilobytesIsFound() {
        assertFindings(List.of("root.mustache: 6146 bytes, more than 6144"), "root.mustache", "é".repeat(3073));
        assertFindings(List.of(), "root.mustache", "é".repeat(3072));
    }

    @Test
    void sectionsDeeperThanThreeAreFound() {
        assertFindings(List.of("root.mustache:2: {{open}}: nested deeper than 3 blocks"), "root.mustache", """
                {{#shop}}{{#pets}}{{#tricks}}{{.}}{{^-last}}, {{/-last}}
                {{#open}}x{{/open}}{{/tricks}}{{/pets}}{{/shop}}
                """);
    }

    @Test
    void aQuestionThatHoldsNothingButAnotherIsADecision() {
        assertFindings(
                List.of(
                        "root.mustache:1: {{open}}: two questions in one: decide in Java",
                        "root.mustache:2: {{open}}: two questions in one: decide in Java",
                        "root.mustache:3: {{pets}}: two questions in one: decide in Java"),
                "root.mustache",
                """
                {{#shop}}{{#open}}{{#late}}x{{/late}}{{/open}}
                {{^open}} {{^late}}x{{/late}} {{/open}}
                {{^pets}}{{#open}}x{{/open}}{{/pets}}
                {{#open}}a{{#late}}x{{/late}}{{/open}}{{#open}}{{#pets}}{{kind}}{{/pets}}{{/open}}{{/shop}}
                """);
    }

    @Test
    void theNameOfAStockTemplateIsFound() {
        TemplateLint lint = new TemplateLint(Map.of("api.mustache", ""))
                .root("api.mustache", CONTEXT)
                .stock(Set.of("api.mustache", "model.mustache"));

        assertEquals(List.of("api.mustache: has the name of a stock template"), lint.findings());
    }

    @Test
    void aSectionThatIsClosedByAnotherNameIsRefused() {
        assertEquals(
                "a.mustache:2: {{/b}} closes another",
                assertThrows(IllegalArgumentException.class, () -> Node.parse("a.mustache", "{{#a}}\n{{/b}}"))
                        .getMessage());
        assertEquals(
                "a.mustache:1: {{#a}} is never closed",
                assertThrows(IllegalArgumentException.class, () -> Node.parse("a.mustache", "{{#a}}{{#b}}{{/b}}"))
                        .getMessage());
    }

    private static void assertFindings(List<String> expected, String... files) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            texts.put(files[i], files[i + 1]);
        }
        assertEquals(
                expected, new TemplateLint(texts).root("root.mustache", CONTEXT).findings());
    }
}
