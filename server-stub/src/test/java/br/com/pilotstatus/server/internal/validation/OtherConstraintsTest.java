package br.com.pilotstatus.server.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.fixture.bakery.Handover;
import br.com.pilotstatus.model.fixture.bakery.OrderLine;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.fixture.api.DeskApi;
import br.com.pilotstatus.server.fixture.api.OrdersApi;
import br.com.pilotstatus.server.fixture.api.ShopApi;
import br.com.pilotstatus.server.testing.ProbeApi;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherConstraintsTest {

    /** Nobody validates it. */
    interface Later {}

    /** A class that has another rule. */
    record Named(@NotBlank String name) {}

    /** What anybody may extend. */
    static class Open {}

    /** Methods of whose parameters not all is checked without a provider. */
    interface More {
        void another(@NotBlank String text);

        void laterOnly(@NotNull(groups = Later.class) String text);

        void ofAnotherType(@Max(1) String text);

        void ofKeys(Map<@Size(max = 2) String, String> map);

        void ofASet(Set<@NotNull String> set);

        void inASet(@Valid Set<OrderLine> set);

        void inside(@Valid Named named);

        void insideOfElements(List<@Valid Named> all);

        void insideOfSomething(@Valid Open open);

        void deepInside(List<Map<String, @Digits(integer = 1, fraction = 1) Integer>> all);
    }

    /** Methods that need none. */
    interface Ours {
        void text(@NotNull @Size(max = 2) @Pattern(regexp = "a") @Pattern(regexp = "b") String text);

        void models(@Valid List<@NotNull @Valid OrderLine> lines);

        void deep(List<Map<String, @NotNull @Size(max = 2) List<@Max(1) Integer>>> deep);

        void union(@Valid Handover handover);

        void unions(Map<String, @Valid Handover> handovers);

        void free(int number, Object anything);
    }

    @Test
    void ofWhatIsGeneratedThereAreNone() {
        List<String> others = new ArrayList<>();
        for (Class<?> each : List.of(OrdersApi.class, ShopApi.class, DeskApi.class, ProbeApi.class, Ours.class)) {
            others.addAll(others(each));
        }
        assertEquals(List.of(), others);
    }

    @Test
    void whatOnlyAProviderKnowsIsSeen() {
        assertEquals(
                Stream.of(More.class.getMethods()).map(Method::getName).sorted().toList(), others(More.class));
    }

    @Test
    void whatAProviderCallsNoConstraintIsSeen() throws NoSuchMethodException {
        Method text = Ours.class.getMethod("text", String.class);

        assertTrue(others(text, List.of(NOTHING)));
        assertTrue(
                others(ShopApi.class.getMethod("getMenu"), List.of(checks(text).get(0))));
        assertFalse(others(text, checks(text)));
    }

    private static final ValueChecks NOTHING = new ValueChecks(String.class, false, List.of(), false, null);

    private static List<String> others(Class<?> api) {
        return Stream.of(api.getMethods())
                .filter(each -> !api.getSimpleName().endsWith("Api") || each.isAnnotationPresent(OperationInfo.class))
                .filter(each -> others(each, checks(each)))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static boolean others(Method method, List<ValueChecks> checks) {
        return new OtherConstraints(VALIDATOR).are(method, checks);
    }

    private static List<ValueChecks> checks(Method method) {
        return Stream.of(method.getParameters())
                .map(each -> ValueChecks.of(each, each.getAnnotatedType()))
                .toList();
    }

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ConstraintMessages())
            .buildValidatorFactory()
            .getValidator();
}
