package br.com.pilotstatus.server.internal.validation;

import br.com.pilotstatus.server.internal.json.JsonNames;
import br.com.pilotstatus.server.internal.problem.Problem;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be checked inside the objects of a class, found once. Immutable. */
final class ObjectChecks {

    private static final ClassValue<ObjectChecks> ALL = new ClassValue<>() {
        @Override
        protected ObjectChecks computeValue(Class<?> type) {
            return new ObjectChecks(type);
        }
    };

    /**
     * A member with rules.
     *
     * @param name in JSON; null: its place is that of the object
     */
    record Member(Field field, @Nullable String name, ValueChecks checks) {}

    private final List<Member> members;

    private ObjectChecks(Class<?> type) {
        List<Member> found = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                ValueChecks checks = ValueChecks.of(field, field.getAnnotatedType());
                if (!Modifier.isStatic(field.getModifiers()) && !checks.isNothing()) {
                    field.setAccessible(true);
                    found.add(new Member(field, JsonNames.isWhole(field) ? null : JsonNames.of(field), checks));
                }
            }
        }
        this.members = List.copyOf(found);
    }

    static ObjectChecks of(Class<?> type) {
        return ALL.get(type);
    }

    List<Member> members() {
        return members;
    }

    /** Adds what is wrong with an object of the class. */
    void check(Object object, Place place, List<Problem> problems) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            try {
                member.checks.check(
                        member.field.get(object), member.name == null ? place : place.property(member.name), problems);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(member.field + " cannot be read", e);
            }
        }
    }
}
