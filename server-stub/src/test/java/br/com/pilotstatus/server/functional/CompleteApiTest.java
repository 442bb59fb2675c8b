package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.server.fixture.api.CompleteShopApi;
import br.com.pilotstatus.server.fixture.api.ShopApi;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompleteApiTest {

    @Test
    void theCompilerAsksForEveryOperationAndNoneIsAnnotatedTwice() {
        List<Method> complete = List.of(CompleteShopApi.class.getDeclaredMethods());

        assertEquals(
                Arrays.stream(ShopApi.class.getDeclaredMethods())
                        // The agent of the coverage adds one.
                        .filter(each -> !each.isSynthetic())
                        .map(CompleteApiTest::signature)
                        .collect(Collectors.toSet()),
                complete.stream().map(CompleteApiTest::signature).collect(Collectors.toSet()));
        for (Method each : complete) {
            assertEquals(true, Modifier.isAbstract(each.getModifiers()), each.getName());
            assertEquals(
                    List.of(),
                    Arrays.stream(each.getAnnotations())
                            .filter(annotation -> !(annotation instanceof Deprecated))
                            .toList(),
                    each.getName());
        }
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
