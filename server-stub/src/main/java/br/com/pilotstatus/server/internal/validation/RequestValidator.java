package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks what an operation is called with against the annotations of its interface, whichever Bean Validation provider
 * is there. Done by the method's parameters rather than by the body's class, because only the parameter says
 * {@code @NotNull List<@Valid OrderLine>}. Thread-safe.
 */
public final class RequestValidator {

    private final Validator validator;

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
        return check(operation, arguments, index -> index != operation.bodyIndex());
    }

    /** Checks the body alone. */
    public List<Problem> body(OperationMethod operation, @Nullable Object body) {
        @Nullable Object[] arguments = new Object[operation.method().getParameterCount()];
        arguments[operation.bodyIndex()] = body;
        return check(operation, arguments, index -> index == operation.bodyIndex());
    }

    private List<Problem> check(OperationMethod operation, @Nullable Object[] arguments, IntPredicate wanted) {
        Set<ConstraintViolation<Object>> violations =
                validator.forExecutables().validateParameters(operation.standIn(), operation.method(), arguments);
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
