package br.com.pilotstatus.server.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.internal.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values keep and break rules as a Bean Validation provider has it, and both say so in the same words. */
class ObjectChecksTest {

    private record Text(
            @NotNull @Size(min = 2, max = 3) @Nullable String sized,
            @Size(min = 2) @Nullable String least,
            @Size(max = 1) @Nullable StringBuilder most,
            @Pattern(regexp = "^[a-z]+$") @Nullable String plain,

            @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) @Nullable String anyCase,

            @Pattern(regexp = "(?s).*a.*", message = "must match \\{a\\} or {regexp}")
            @Pattern(regexp = "b?a.*") @Nullable String told) {

        static Text of(@Nullable String text) {
            return new Text(text, text, text == null ? null : new StringBuilder(text), text, text, text);
        }
    }

    private record Numbers(
            @Min(-1) @Max(9) @Nullable Integer whole,

            @Min(Long.MIN_VALUE) @Max(Long.MAX_VALUE) @Nullable Long extreme,

            @Min(0) @DecimalMax(value = "9.5", inclusive = false) @Nullable Short small,

            @Min(0) @Max(9) @Nullable BigInteger big,
            @DecimalMin("0.1") @DecimalMax("9.50") @Nullable BigDecimal exact,

            @DecimalMin(value = "0", inclusive = false) @Nullable BigDecimal above,

            @Min(0) @Max(9) @Nullable Double near,
            @DecimalMin("0.1") @DecimalMax("0.5") @Nullable Float nearer,
            @Max(3) int primitive) {

        static Numbers of(Number number) {
            double value = number.doubleValue();
            BigDecimal exact = Double.isFinite(value) ? new BigDecimal(number.toString()) : null;
            return new Numbers(
                    number.intValue(),
                    number.longValue(),
                    number.shortValue(),
                    exact == null ? null : exact.toBigInteger(),
                    exact,
                    exact,
                    value,
                    number.floatValue(),
                    number.intValue());
        }
    }

    private record Inside(
            @Valid @Nullable Numbers one,
            @Size(max = 1) @Nullable List<@NotNull @Valid Text> some,
            @Valid @Nullable List<@Valid Text> twice,
            @Valid @Nullable List<Text> ofTheList,
            @Valid @Nullable Map<String, Text> ofTheMap,
            @Size(min = 1, max = 1) @Nullable Map<String, @NotNull @Size(max = 1) String> named,
            @Nullable List<@Size(max = 2) List<@NotNull @Max(1) Integer>> deep) {}

    @Test
    void ofText() {
        for (String each :
                Arrays.asList(null, "", "a", "ab", "b", "bab", "AB", "abcd", "😀", "😀😀😀", "a\n", "1", "\u0130")) {
            assertSame(Text.of(each));
        }
    }

    @Test
    void ofNumbers() {
        List<Number> numbers = new ArrayList<>(
                List.of(0, -1, -2, 1, 9, 10, 0.1, 0.1f, 0.5f, 0.50000001, 9.5, 9.4999999999, 4e300, Double.NaN));
        numbers.addAll(List.of(
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Float.NaN,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                new BigDecimal("9.50"),
                new BigDecimal("1e30"),
                new BigDecimal("-1e-30")));
        numbers.forEach(each -> assertSame(Numbers.of(each)));
    }

    /** Hibernate Validator 8 finds {@code -0.0} below 0; JSON Schema and {@code build()} do not. */
    @Test
    void zeroHasNoSign() {
        assertEquals(List.of(), problems(new Numbers(null, null, null, null, null, null, -0.0, null, 0)));
    }

    @Test
    void ofWhatIsInside() {
        Text text = Text.of("😀");
        List<Text> texts = Arrays.asList(text, null, Text.of("ab"));
        Map<String, Text> byName = new TreeMap<>(Map.of("a b", text, "c", Text.of("ab")));
        Map<String, String> words = new TreeMap<>(Map.of("x", "ab", "y", "c"));
        words.put("z", null);

        assertSame(new Inside(null, null, null, null, null, null, null));
        assertSame(new Inside(
                Numbers.of(10),
                texts,
                texts,
                texts,
                byName,
                words,
                Arrays.asList(List.of(1, 2), null, List.of(1, 1, 1), Collections.singletonList(null))));
    }

    @Test
    void placesAreWrittenAsInJson() {
        Inside inside = new Inside(
                null,
                Arrays.asList(null, null),
                null,
                null,
                Map.of("a b", new Text(null, "ab", null, null, null, null)),
                Map.of("x", "ab"),
                List.of(List.of(0), List.of(0, 2)));

        assertEquals(
                List.of(
                        "deep[1][1] must be at most 1",
                        "named.x must have at most 1 character",
                        "ofTheMap['a b'].sized is required",
                        "some must have at most 1 item",
                        "some[0] is required",
                        "some[1] is required"),
                problems(inside).stream().map(Problem::toString).sorted().toList());
    }

    private static void assertSame(Object bean) {
        List<String> known = PROVIDER.validate(bean).stream()
                .map(each -> each.getPropertyPath().iterator().next().getName() + " " + each.getMessage())
                .sorted()
                .toList();
        assertEquals(
                known,
                problems(bean).stream()
                        .map(each -> each.where().split("[.\\[]")[0] + " " + each.what())
                        .sorted()
                        .toList(),
                bean.toString());
    }

    private static List<Problem> problems(Object bean) {
        List<Problem> problems = new ArrayList<>();
        ObjectChecks.of(bean.getClass()).check(bean, Place.TOP, problems);
        return problems;
    }

    private static final Validator PROVIDER = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ConstraintMessages())
            .addMapping(SizeInCodePoints.mapping())
            .buildValidatorFactory()
            .getValidator();
}
