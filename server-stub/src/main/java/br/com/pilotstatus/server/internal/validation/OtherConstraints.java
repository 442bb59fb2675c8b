package br.com.pilotstatus.server.internal.validation;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether a provider knows of constraints that {@link ValueChecks} do not: annotations of the application's own, and
 * what it adds or takes away by XML or by the provider's own means. Used once for each operation.
 */
final class OtherConstraints {

    private final Validator validator;
    private final Set<Class<?>> seen = new HashSet<>();

    OtherConstraints(Validator validator) {
        this.validator = validator;
    }

    /** Whether there are any in the parameters of a method, or in what may be inside their values. */
    boolean are(Method method, List<ValueChecks> parameters) {
        MethodDescriptor known = validator
                .getConstraintsForClass(method.getDeclaringClass())
                .getConstraintsForMethod(method.getName(), method.getParameterTypes());
        if (known == null) {
            return !parameters.stream().allMatch(ValueChecks::isNothing);
        }
        List<ParameterDescriptor> described = known.getParameterDescriptors();
        boolean others = known.getCrossParameterDescriptor().hasConstraints();
        for (int i = 0; i < parameters.size() && !others; i++) {
            others = !isSame(described.get(i), parameters.get(i));
        }
        return others;
    }

    private <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> boolean isSame(
            D known, ValueChecks ours) {
        return hasSame(known, ours)
                && known.isCascaded() == ours.cascades()
                && known.getGroupConversions().isEmpty()
                && isSame(known.getConstrainedContainerElementTypes(), ours)
                && (!ours.cascades() || isKnownInside(inside(ours.type())));
    }

    private boolean isSame(Set<ContainerElementTypeDescriptor> described, ValueChecks ours) {
        // Some providers list both arguments of a map where there is something in one.
        List<ContainerElementTypeDescriptor> known =
                described.stream().filter(OtherConstraints::isConstrained).toList();
        ValueChecks content = ours.content();
        return content == null
                ? known.isEmpty()
                : known.size() == 1
                        && known.get(0).getTypeArgumentIndex() == ValueChecks.contentIndex(ValueChecks.raw(ours.type()))
                        && isSame(known.get(0), content);
    }

    private static boolean isConstrained(ContainerElementTypeDescriptor element) {
        return element.hasConstraints()
                || element.isCascaded()
                || element.getConstrainedContainerElementTypes().stream().anyMatch(OtherConstraints::isConstrained);
    }

    private static boolean hasSame(ElementDescriptor known, ValueChecks ours) {
        Set<ConstraintDescriptor<?>> constraints = known.getConstraintDescriptors();
        if (constraints.size() != ours.rules().size() + (ours.isRequired() ? 1 : 0)) {
            return false;
        }
        for (ConstraintDescriptor<?> each : constraints) {
            Annotation annotation = each.getAnnotation();
            boolean isOurs = annotation instanceof NotNull notNull
                    ? ours.isRequired() && notNull.groups().length == 0
                    : ours.rules().stream().anyMatch(rule -> rule.constraint().equals(annotation));
            if (!isOurs) {
                return false;
            }
        }
        return true;
    }

    /** What is in a value of a type: itself, or its elements. */
    private static Type inside(Type type) {
        int index = ValueChecks.contentIndex(ValueChecks.raw(type));
        return index >= 0 && type instanceof ParameterizedType container
                ? container.getActualTypeArguments()[index]
                : type;
    }

    /** Whether all is known of the objects that may be there. */
    private boolean isKnownInside(Type type) {
        Class<?> owner = ValueChecks.raw(type);
        if (!seen.add(owner)) {
            return true;
        } else if (owner.isSealed()) {
            return isSame(owner)
                    && List.of(owner.getPermittedSubclasses()).stream().allMatch(this::isKnownInside);
        }
        return Modifier.isFinal(owner.getModifiers()) && !owner.isArray() && isSame(owner);
    }

    private boolean isSame(Class<?> owner) {
        BeanDescriptor known = validator.getConstraintsForClass(owner);
        List<ObjectChecks.Member> ours = ObjectChecks.of(owner).members();
        Set<PropertyDescriptor> described = known.getConstrainedProperties();
        if (!known.getConstraintDescriptors().isEmpty() || described.size() != ours.size()) {
            return false;
        }
        for (ObjectChecks.Member member : ours) {
            PropertyDescriptor property =
                    known.getConstraintsForProperty(member.field().getName());
            if (property == null || !isSame(property, member.checks())) {
                return false;
            }
        }
        return true;
    }
}
