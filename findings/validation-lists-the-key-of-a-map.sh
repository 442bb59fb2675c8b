#!/usr/bin/env bash
# Hibernate Validator 8.0.3 lists the key among what is constrained in a map of which the value alone is @Valid.
#
# Guess:     getConstrainedContainerElementTypes() of Map<String, @Valid Pet> lists the value alone: nothing constrains the key.
# Behaviour: the key is listed, too, though it has neither a constraint nor @Valid; with a constraint in place of @Valid, the value alone
#            is. Apache BVal 3.0.2 lists the value alone in both.
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
    public static class Pet { @NotNull public String name; }
    public static class Shop {
        public Map<String, @Valid Pet> cascaded;
        public Map<String, @NotNull Pet> constrained;
        public Map<String, List<@NotNull String>> nested;
        public Map<String, String> plain;
    }

    public static void main(String[] args) {
        var shop = Validation.buildDefaultValidatorFactory().getValidator().getConstraintsForClass(Shop.class);
        for (String name : List.of("cascaded", "constrained", "nested", "plain")) {
            var property = shop.getConstraintsForProperty(name);
            var listed = new TreeSet<Integer>();
            if (property != null) {
                property.getConstrainedContainerElementTypes().forEach(each -> listed.add(each.getTypeArgumentIndex()));
            }
            System.out.println(name + " -> " + (property == null ? "no descriptor" : "type arguments " + listed));
        }
    }
}
JAVA
done >actual

expect <<'EXPECTED'
hibernate: cascaded -> type arguments [0, 1]
hibernate: constrained -> type arguments [1]
hibernate: nested -> type arguments [1]
hibernate: plain -> no descriptor
bval: cascaded -> type arguments [1]
bval: constrained -> type arguments [1]
bval: nested -> type arguments [1]
bval: plain -> no descriptor
EXPECTED
