package br.com.pilotstatus.templates.lint;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What names mean at a place of a template: those of a map, or the accessors of a Java type, as jmustache finds them. */
sealed interface Scope {

    /** What a name leads to, empty if there is none of that name. */
    Optional<Found> find(String name);

    /**
     * What a name leads to.
     *
     * @param yesNo whether it is a boolean, which opens a section without being its context
     * @param scope what a section over it sees
     */
    record Found(boolean yesNo, Scope scope) {}

    /** The accessors of a type. */
    record OfType(Type type) implements Scope {

        @Override
        public Optional<Found> find(String name) {
            String capital = name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
            List<String> accessors = List.of(name, "get" + capital, "is" + capital);
            return types(raw(type))
                    .<Type>flatMap(each -> Stream.concat(
                            Arrays.stream(each.getDeclaredMethods())
                                    .filter(method ->
                                            method.getParameterCount() == 0 && accessors.contains(method.getName()))
                                    .map(Method::getGenericReturnType),
                            Arrays.stream(each.getDeclaredFields())
                                    .filter(field -> field.getName().equals(name))
                                    .map(Field::getGenericType)))
                    .findFirst()
                    .map(OfType::found);
        }

        @Override
        public String toString() {
            return raw(type).getSimpleName();
        }

        private static Found found(Type type) {
            return new Found(type == boolean.class || type == Boolean.class, new OfType(element(type)));
        }

        /** A type with all that its values may be: jmustache asks the value, not the declaration. */
        private static Stream<Class<?>> types(Class<?> type) {
            Stream<Class<?>> parents =
                    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
            Stream<Class<?>> children = type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of();
            return Stream.of(Stream.<Class<?>>of(type), parents.flatMap(OfType::parents), children)
                    .flatMap(each -> each);
        }

        private static Stream<Class<?>> parents(Class<?> type) {
            return Stream.concat(
                    Stream.of(type),
                    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                            .flatMap(OfType::parents));
        }

        private static Type element(Type type) {
            if (type instanceof ParameterizedType generic
                    && (Iterable.class.isAssignableFrom(raw(type)) || raw(type) == Optional.class)) {
                return generic.getActualTypeArguments()[0];
            }
            return type instanceof Class<?> array && array.isArray() ? array.getComponentType() : type;
        }

        private static Class<?> raw(Type type) {
            if (type instanceof Class<?> plain) {
                return plain;
            }
            if (type instanceof ParameterizedType generic) {
                return raw(generic.getRawType());
            }
            if (type instanceof WildcardType wildcard) {
                return raw(wildcard.getUpperBounds()[0]);
            }
            return type instanceof GenericArrayType ? Object[].class : Object.class;
        }
    }

    /** The keys of a map that a generator hands to a template. */
    record OfMap(Map<String, ?> values) implements Scope {

        @Override
        public Optional<Found> find(String name) {
            Object value = values.get(name);
            return value == null ? Optional.empty() : Optional.of(found(value));
        }

        @Override
        public String toString() {
            return "the generator's properties";
        }

        private static Found found(Object value) {
            if (value instanceof Map<?, ?> map) {
                @SuppressWarnings("unchecked")
                Map<String, ?> named = (Map<String, ?>) map;
                return new Found(false, new OfMap(named));
            }
            Object element =
                    value instanceof Iterable<?> list && list.iterator().hasNext()
                            ? list.iterator().next()
                            : value;
            return new Found(value instanceof Boolean, new OfType(element.getClass()));
        }
    }
}
