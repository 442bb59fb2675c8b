#!/usr/bin/env bash
# To Hibernate Validator 8.0.3 and Apache BVal 3.0.2, -0.0 is neither positive nor zero; to the former, it is less than @Min(0), too.
#
# Guess:     -0.0 satisfies @Min(0), @DecimalMin("0") and @PositiveOrZero, as it equals 0 in JSON Schema's minimum and in Java's >=.
# Behaviour: @PositiveOrZero refuses it in both, @Min(0) in Hibernate Validator alone, @DecimalMin("0") in neither: which of three ways of
#            saying "not below zero" a model has decides whether a reading of -0.0 is valid.
# Seen:      2026-11-29, Java 17.
. "$(dirname "$0")/setup"

lib=hibernate jars org.hibernate.validator:hibernate-validator:8.0.3.Final org.glassfish.expressly:expressly:5.0.0
lib=bval jars org.apache.bval:bval-jsr:3.0.2 org.glassfish.expressly:expressly:5.0.0 jakarta.validation:jakarta.validation-api:3.0.2 jakarta.annotation:jakarta.annotation-api:2.1.1

for each in hibernate bval; do
  java_main $each <<'JAVA' | sed "s/^/$each: /"
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

public class Main {
    public static class Temperatures {
        @Min(0) public Double min = -0.0;
        @DecimalMin("0") public Double decimalMin = -0.0;
        @PositiveOrZero public Double positiveOrZero = -0.0;
        @Max(0) public Double max = 0.0;
        @NegativeOrZero public Double negativeOrZero = 0.0;
    }

    public static void main(String[] args) {
        var refused = new TreeSet<String>();
        Validation.buildDefaultValidatorFactory().getValidator().validate(new Temperatures())
                .forEach(each -> refused.add(each.getPropertyPath().toString()));
        System.out.println("refused: " + refused);
    }
}
JAVA
done >actual

expect <<'EXPECTED'
hibernate: refused: [min, positiveOrZero]
bval: refused: [positiveOrZero]
EXPECTED
