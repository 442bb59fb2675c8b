package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.server.internal.json.JsonNames;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what an operation is called with against the annotations of its interface, whichever Bean Validation provider
 * is there. Done by the method's parameters rather than by the body's class, because only the parameter says
 * {@code @NotNull List<@Valid OrderLine>}. Thread-safe.
 */
public final class RequestValidator {

    /**
     * What is to be checked of an operation: to look for violations costs more than all else of the stub.
     *
     * @param parameters whether a parameter but the body has any constraints
     * @param bodyByItsClass whether a body that is there is checked by its class alone, which costs less
     */
    private record Checks(boolean parameters, boolean bodyByItsClass) {}

    private final Validator validator;
    private final Map<Method, Checks> checks = new ConcurrentHashMap<>();

    public RequestValidator(String feature) {
        try {
            this.validator = jakarta.validation.Validation.byDefaultProvider()
                    .configure()
                    // Ours needs no expression language, depends on no locale and never shows a value.
                    .messageInterpolator(new ConstraintMessages())
                    .addMapping(SizeInCodePoints.mapping())
                    .buildValidatorFactory()
                    .getValidator();
        } catch (NoProviderFoundException e) {
            throw new IllegalStateException(
                    feature + " needs a Bean Validation provider, and there is none on the class path;"
                            + " add org.hibernate.validator:hibernate-validator 8",
                    e);
        }
    }

    /** Checks all parameters but the body. */
    public List<Problem> parameters(OperationMethod operation, @Nullable Object[] arguments) {
        return checks(operation).parameters()
                ? check(operation, arguments, index -> index != operation.bodyIndex())
                : List.of();
    }

    private Checks checks(OperationMethod operation) {
        Checks known = checks.get(operation.method());
        return known != null
                ? known
                : checks.computeIfAbsent(operation.method(), method -> {
                    List<ParameterDescriptor> all = constrained(method).toList();
                    return new Checks(
                            all.stream().anyMatch(each -> each.getIndex() != operation.bodyIndex()),
                            all.stream()
                                    .anyMatch(each -> each.getIndex() == operation.bodyIndex() && isOfItsClass(each)));
                });
    }

    /** Whether there is nothing to check in a value that its class does not say. */
    private static boolean isOfItsClass(ParameterDescriptor parameter) {
        return parameter.isCascaded()
                && JsonNames.isModel(parameter.getElementClass())
                && parameter.getGroupConversions().isEmpty()
                && parameter.getConstrainedContainerElementTypes().isEmpty()
                && parameter.getConstraintDescriptors().stream()
                        .allMatch(each -> each.getAnnotation() instanceof NotNull);
    }

    private Stream<ParameterDescriptor> constrained(Method method) {
        MethodDescriptor constraints = validator
                .getConstraintsForClass(method.getDeclaringClass())
                .getConstraintsForMethod(method.getName(), method.getParameterTypes());
        return constraints == null
                ? Stream.empty()
                : constraints.getParameterDescriptors().stream()
                        .filter(each -> each.hasConstraints()
                                || each.isCascaded()
                                || !each.getConstrainedContainerElementTypes().isEmpty());
    }

    /** Checks the body alone. */
    public List<Problem> body(OperationMethod operation, @Nullable Object body) {
        if (body != null && checks(operation).bodyByItsClass()) {
            List<Problem> problems = new ArrayList<>();
            for (ConstraintViolation<Object> violation : validator.validate(body)) {
                problems.add(new Problem(ViolationPath.inside(violation, body), violation.getMessage()));
            }
            return problems;
        }
        @Nullable Object[] arguments = new Object[operation.method().getParameterCount()];
        arguments[operation.bodyIndex()] = body;
        return check(operation, arguments, index -> index == operation.bodyIndex());
    }

    private List<Problem> check(OperationMethod operation, @Nullable Object[] arguments, IntPredicate wanted) {
        Set<ConstraintViolation<Object>> violations =
                validator.forExecutables().validateParameters(operation.standIn(), operation.method(), arguments);
        if (violations.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<Object> violation : violations) {
            ViolationPath path = new ViolationPath(violation, operation, arguments);
            if (wanted.test(path.parameterIndex())) {
                problems.add(new Problem(path.toString(), violation.getMessage()));
            }
        }
        return problems;
    }
}
