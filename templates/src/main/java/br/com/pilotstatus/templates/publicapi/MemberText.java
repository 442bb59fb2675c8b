package br.com.pilotstatus.templates.publicapi;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a member as one line. Public goes without saying.
 *
 * @param names how a class is called
 */
record MemberText(Function<Class<?>, String> names) {

    String of(Field field) {
        return start(field, AnnotationText.of(field, names)) + types().of(field.getAnnotatedType()) + " "
                + field.getName() + constant(field);
    }

    String of(Constructor<?> constructor) {
        return start(constructor, AnnotationText.of(constructor, names))
                + generic(constructor)
                + constructor.getDeclaringClass().getSimpleName()
                + parameters(constructor);
    }

    String of(Method method) {
        Object fallback = method.getDefaultValue();
        return start(method, AnnotationText.of(method, names)) + (method.isDefault() ? "default " : "")
                + generic(method) + types().of(method.getAnnotatedReturnType()) + " " + method.getName()
                + parameters(method) + (fallback == null ? "" : " default " + AnnotationText.text(fallback, names));
    }

    private static String start(Member member, String annotations) {
        boolean inInterface = member.getDeclaringClass().isInterface();
        int shown = Modifier.PROTECTED
                | Modifier.STATIC
                | (inInterface ? 0 : Modifier.ABSTRACT)
                | (Modifier.isFinal(member.getDeclaringClass().getModifiers()) && member instanceof Method
                        ? 0
                        : Modifier.FINAL);
        String modifiers = Modifier.toString(member.getModifiers() & shown);
        return annotations + modifiers + (modifiers.isEmpty() ? "" : " ");
    }

    private String generic(Executable executable) {
        String parameters = types().parameters(executable.getTypeParameters());
        return parameters + (parameters.isEmpty() ? "" : " ");
    }

    private String parameters(Executable executable) {
        AnnotatedType[] parameters = executable.getAnnotatedParameterTypes();
        AnnotatedType[] thrown = executable.getAnnotatedExceptionTypes();
        return IntStream.range(0, parameters.length)
                        .mapToObj(i -> executable.isVarArgs() && i == parameters.length - 1
                                ? types().variable(parameters[i])
                                : types().of(parameters[i]))
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.length == 0
                        ? ""
                        : Arrays.stream(thrown)
                                .map(types()::of)
                                .sorted()
                                .collect(Collectors.joining(", ", " throws ", "")));
    }

    /** Users' compilers copy the value of a constant, so it is part of the API. */
    private String constant(Field field) {
        boolean copied = field.getType().isPrimitive() || field.getType() == String.class;
        if (!copied || field.getModifiers() != (field.getModifiers() | Modifier.STATIC | Modifier.FINAL)) {
            return "";
        }
        try {
            field.setAccessible(true);
            return " = " + AnnotationText.text(field.get(null), names);
        } catch (IllegalAccessException unreadable) {
            throw new IllegalStateException(field + ": cannot be read", unreadable);
        }
    }

    private TypeText types() {
        return new TypeText(names);
    }
}
