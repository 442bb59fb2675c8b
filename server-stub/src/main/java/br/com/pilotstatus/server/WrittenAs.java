package br.com.pilotstatus.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a parameter is written that JAX-RS cannot bind by itself: a list in one value, an object, JSON. Beside it
 * stands the annotation of JAX-RS that says where the parameter is.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface WrittenAs {

    /**
     * How it is written.
     *
     * @return the style
     */
    WireStyle value();

    /**
     * The names that an object written name by name may have; others are refused in brackets, and are somebody else's
     * in a query.
     *
     * @return names; empty: any
     */
    String[] names() default {};

    /**
     * The names that are not an object's that may have any.
     *
     * @return names; empty: none
     */
    String[] others() default {};
}
