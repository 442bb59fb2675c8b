package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The Bean Validation provider of an application, whichever it is, for what the application asks beyond the document.
 * Thread-safe.
 */
final class BeanValidation {

    private final Validator validator;

    private BeanValidation(Validator validator) {
        this.validator = validator;
    }

    /** Returns null where the application has none. */
    static @Nullable BeanValidation find() {
        try {
            return new BeanValidation(Validation.byDefaultProvider()
                    .configure()
                    // Ours needs no expression language, depends on no locale and never shows a value.
                    .messageInterpolator(new ConstraintMessages())
                    .addMapping(SizeInCodePoints.mapping())
                    .buildValidatorFactory()
                    .getValidator());
        } catch (NoProviderFoundException e) {
            return null;
        }
    }

    /** Whether it knows of other constraints of an operation than those. */
    boolean hasOthers(OperationMethod operation, List<ValueChecks> parameters) {
        return new OtherConstraints(validator).are(operation.method(), parameters);
    }

    /** Checks some of the arguments against all that it knows. */
    List<Problem> check(OperationMethod operation, @Nullable Object[] arguments, IntPredicate wanted) {
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
