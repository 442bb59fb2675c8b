package br.com.pilotstatus.templates.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.ir.JavaType.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConstraintsTest {

    private static final JavaType TEXT = JavaType.of("java.lang.String", Kind.TEXT);
    private static final JavaType WHOLE = JavaType.of("java.lang.Long", Kind.INTEGER);

    @Test
    void anAnchoredPatternIsTakenAsItIs() {
        assertEquals(List.of("@NotNull", "@Pattern(regexp = \"^\\\\+?[0-9]{8,}$\")"),
                of("{\"pattern\": \"^\\\\+?[0-9]{8,}$\"}", TEXT, true).annotations());
    }

    @Test
    void aPatternThatSearchesIsWidenedToTheWholeValue() {
        assertEquals(List.of("@Pattern(regexp = \"[\\\\s\\\\S]*(?:[0-9])[\\\\s\\\\S]*\")"),
                of("{\"pattern\": \"[0-9]\"}", TEXT, false).annotations());
    }

    @Test
    void alternativesAreWidenedAsAWholeBecauseAnchorsBindTighter() {
        assertEquals(List.of("pattern(%s, \"^a|b$\", \"[\\\\s\\\\S]*(?:^a|b$)[\\\\s\\\\S]*\")"),
                of("{\"pattern\": \"^a|b$\"}", TEXT, false).checks());
    }

    @Test
    void aPatternThatJavaCannotReadIsRefusedWithPointerAndRemedy() {
        UnsupportedSpecException refused = assertThrows(UnsupportedSpecException.class,
                () -> of("{\"pattern\": \"^(?<a\"}", TEXT, false));

        assertEquals("#/x/pattern: Java cannot read the regular expression ^(?<a (named capturing group is missing"
                + " trailing '>'); write it in the common subset of ECMA-262 and Java, or remove it with an overlay"
                + " action", refused.getMessage());
    }

    @Test
    void boundsBecomeAnnotationsAndChecks() {
        Constraints found = of("{\"minimum\": 1, \"exclusiveMaximum\": 2.5}", WHOLE, false);

        assertEquals(List.of("@Min(1L)", "@DecimalMax(value = \"2.5\", inclusive = false)"), found.annotations());
        assertEquals(List.of("min(%s, \"1\", true)", "max(%s, \"2.5\", false)"), found.checks());
    }

    @Test
    void whatBeanValidationHasNoAnnotationForIsCheckedByTheBuilderAlone() {
        Constraints steps = of("{\"multipleOf\": 0.1}", WHOLE, false);
        Constraints items = of("{\"uniqueItems\": true, \"multipleOf\": 2}", JavaType.listOf(TEXT, false), false);

        assertEquals(List.of(), steps.annotations());
        assertEquals(List.of("multiple(%s, \"0.1\")"), steps.checks());
        assertEquals(List.of("distinct(%s)"), items.checks());
    }

    @Test
    void keywordsOfAnotherTypeAreIgnoredAsJsonSchemaSays() {
        assertEquals(List.of(), of("{\"minLength\": 3, \"pattern\": \"x\"}", WHOLE, false).annotations());
    }

    private static Constraints of(String schema, JavaType type, boolean notNull) {
        return Constraints.of(JsonMapper.builder().build().readTree(schema), type, notNull, "#/x");
    }
}
