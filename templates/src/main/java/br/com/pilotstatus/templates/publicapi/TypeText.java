package br.com.pilotstatus.templates.publicapi;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes types as Java does, with what they say about null.
 *
 * @param names how a class is called
 */
record TypeText(Function<Class<?>, String> names) {

    String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            String own = AnnotationText.of(type, names);
            return of(array.getAnnotatedGenericComponentType()) + (own.isEmpty() ? "" : " " + own) + "[]";
        }
        return AnnotationText.of(type, names) + bare(type);
    }

    /** The last parameter of a method with a variable number of them. */
    String variable(AnnotatedType array) {
        return of(((AnnotatedArrayType) array).getAnnotatedGenericComponentType()) + "...";
    }

    /** What follows the name of a generic class or comes before a generic method; empty if it is not generic. */
    String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private String bare(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return names.apply((Class<?>) ((ParameterizedType) type.getType()).getRawType())
                    + Arrays.stream(generic.getAnnotatedActualTypeArguments())
                            .map(this::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            return "?"
                    + (lower.length > 0
                            ? bounds(" super ", lower)
                            : bounds(" extends ", wildcard.getAnnotatedUpperBounds()));
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return ((TypeVariable<?>) variable.getType()).getName();
        }
        return names.apply((Class<?>) type.getType());
    }

    private String bounds(String word, AnnotatedType[] bounds) {
        String text = Arrays.stream(bounds).map(this::of).collect(Collectors.joining(" & "));
        return text.equals("Object") || text.isEmpty() ? "" : word + text;
    }
}
