package br.com.pilotstatus.templates.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.JavaType.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConstraintsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JavaType TEXT = JavaType.of("java.lang.String", Kind.TEXT);
    private static final JavaType WHOLE = JavaType.of("java.lang.Long", Kind.INTEGER);

    @Test
    void anAnchoredPatternIsTakenAsItIs() {
        assertEquals(
                List.of("@NotNull", "@Pattern(regexp = \"^\\\\+?[0-9]{8,}$\")"),
                of("{\"pattern\": \"^\\\\+?[0-9]{8,}$\"}", TEXT, true).annotations());
    }

    @Test
    void aPatternThatSearchesIsWidenedToTheWholeValue() {
        assertEquals(
                List.of("@Pattern(regexp = \"[\\\\s\\\\S]*(?:[0-9])[\\\\s\\\\S]*\", message = \"must match [0-9]\")"),
                of("{\"pattern\": \"[0-9]\"}", TEXT, false).annotations());
    }

    @Test
    void alternativesAreWidenedAsAWholeBecauseAnchorsBindTighter() {
        assertEquals(
                List.of("pattern(at, value, \"^a|b$\", \"[\\\\s\\\\S]*(?:^a|b\\\\z)[\\\\s\\\\S]*\")"),
                checks(of("{\"pattern\": \"^a|b$\"}", TEXT, false)));
    }

    @Test
    void boundsBecomeAnnotationsAndChecks() {
        Constraints found = of("{\"minimum\": 1, \"exclusiveMaximum\": 2.5}", WHOLE, false);

        assertEquals(List.of("@Min(1L)", "@DecimalMax(value = \"2.5\", inclusive = false)"), found.annotations());
        assertEquals(List.of("min(at, value, \"1\", true)", "max(at, value, \"2.5\", false)"), checks(found));
    }

    @Test
    void whatBeanValidationHasNoAnnotationForIsCheckedByTheBuilderAlone() {
        Constraints steps = of("{\"multipleOf\": 0.1}", WHOLE, false);
        Constraints items = of("{\"uniqueItems\": true, \"multipleOf\": 2}", JavaType.listOf(TEXT, false), false);

        assertEquals(List.of(), steps.annotations());
        assertEquals(List.of("multiple(at, value, \"0.1\")"), checks(steps));
        assertEquals(List.of("distinct(at, value)"), checks(items));
    }

    @Test
    void aPercentSignIsAPercentSign() {
        assertEquals(
                List.of("pattern(at, value, \"^%s%$\", \"^%s%$\")"),
                checks(of("{\"pattern\": \"^%s%$\"}", TEXT, false)));
    }

    @Test
    void aLengthBeyondWhatJavaCountsIsAsGoodAsTheLargest() {
        Constraints found = of("{\"minLength\": 1.0, \"maxLength\": 99999999999}", TEXT, false);

        assertEquals(List.of("@Size(min = 1, max = 2147483647)"), found.annotations());
        assertEquals(List.of("length(at, value, 1, 2147483647)"), checks(found));
    }

    @Test
    void keywordsOfAnotherTypeAreIgnoredAsJsonSchemaSays() {
        assertEquals(
                List.of(),
                of("{\"minLength\": 3, \"pattern\": \"x\"}", WHOLE, false).annotations());
    }

    private static Constraints of(String schema, JavaType type, boolean notNull) {
        return Constraints.of(Schema.of(JSON.readTree(schema), JSON.readTree(schema), Pointer.ROOT), type, notNull);
    }

    private static List<String> checks(Constraints constraints) {
        return constraints.checks().stream()
                .map(check -> check.on("at", "value"))
                .toList();
    }
}
