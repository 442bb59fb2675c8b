package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.problem.Problem;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what an operation is called with against the annotations of its interface. Done by the method's parameters rather
 * than by the body's class, because only the parameter says {@code @NotNull List<@Valid OrderLine>}. Where the application
 * has a Bean Validation provider and asks more of an operation than the document, the provider checks it. Thread-safe.
 */
public final class RequestValidator {

    /**
     * What is to be checked of an operation.
     *
     * @param parameters of the method, in its order
     * @param isChecked whether a parameter but the body has any rules
     * @param provider who checks them; null: we do
     */
    private record Checks(
            List<ValueChecks> parameters,
            boolean isChecked,
            @Nullable BeanValidation provider) {}

    private final @Nullable BeanValidation provider = BeanValidation.find();
    private final Map<Method, Checks> checks = new ConcurrentHashMap<>();

    /** Checks all parameters but the body. */
    public List<Problem> parameters(OperationMethod operation, @Nullable Object[] arguments) {
        Checks known = checks(operation);
        if (known.provider != null) {
            return known.provider.check(operation, arguments, index -> index != operation.bodyIndex());
        } else if (!known.isChecked) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (i != operation.bodyIndex()) {
                int before = problems.size();
                known.parameters.get(i).check(arguments[i], Place.TOP, problems);
                int parameter = i;
                problems.subList(before, problems.size())
                        .replaceAll(each -> new Problem(operation.describe(parameter, each.where()), each.what()));
            }
        }
        return problems;
    }

    /** Checks the body alone. */
    public List<Problem> body(OperationMethod operation, @Nullable Object body) {
        Checks known = checks(operation);
        if (known.provider != null) {
            @Nullable Object[] arguments = new Object[known.parameters.size()];
            arguments[operation.bodyIndex()] = body;
            return known.provider.check(operation, arguments, index -> index == operation.bodyIndex());
        }
        List<Problem> problems = new ArrayList<>();
        known.parameters.get(operation.bodyIndex()).check(body, Place.TOP, problems);
        return problems;
    }

    private Checks checks(OperationMethod operation) {
        Checks known = checks.get(operation.method());
        return known != null ? known : checks.computeIfAbsent(operation.method(), method -> find(operation));
    }

    private Checks find(OperationMethod operation) {
        List<ValueChecks> parameters = Stream.of(operation.method().getParameters())
                .map(each -> ValueChecks.of(each, each.getAnnotatedType()))
                .toList();
        boolean checked = false;
        for (int i = 0; i < parameters.size(); i++) {
            checked |= i != operation.bodyIndex() && !parameters.get(i).isNothing();
        }
        boolean others = provider != null && provider.hasOthers(operation, parameters);
        return new Checks(parameters, checked, others ? provider : null);
    }
}
