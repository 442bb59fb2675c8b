package br.com.pilotstatus.server.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConstraintMessagesTest {

    private static final class Wrong {
        @Size(min = 3, max = 3) private final String three = "secret-sentinel";

        @Size(max = 1) private final List<Integer> one = List.of(1, 2);

        @Size(min = 1) private final Map<String, String> some = Map.of();

        @DecimalMin(value = "0", inclusive = false) private final BigDecimal above = BigDecimal.ZERO;

        @DecimalMax(value = "9.5", inclusive = false) private final BigDecimal below = BigDecimal.TEN;

        @DecimalMin("1.5") @DecimalMax("0.5") private final BigDecimal between = BigDecimal.ONE;

        @Email private final String mail = "secret-sentinel";

        @NotBlank private final String blank = " ";

        @Digits(integer = 2, fraction = 1, message = "must have at most {integer} digits") private final String digits = "12345";

        @Past private final LocalDate past = LocalDate.MAX;
    }

    @Test
    void everyMessageSaysInEnglishWhatIsExpectedAndNeverTheValue() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            assertEquals(
                    Map.of(
                            "three", "must have 3 characters",
                            "one", "must have at most 1 item",
                            "some", "must have at least 1 property",
                            "above", "must be greater than 0",
                            "below", "must be less than 9.5",
                            "between", "must be at least 1.5 and must be at most 0.5",
                            "mail", "must be an e-mail address",
                            "blank", "must not be empty",
                            "digits", "must have at most 2 digits",
                            "past", "is not valid"),
                    messages());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, String> messages() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ConstraintMessages())
                .buildValidatorFactory()
                .getValidator();
        return validator.validate(new Wrong()).stream()
                .sorted((a, b) -> b.getMessage().compareTo(a.getMessage()))
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(),
                        violation -> violation.getMessage(),
                        (a, b) -> b.startsWith("must be at least") ? b + " and " + a : a + " and " + b));
    }
}
