package br.com.pilotstatus.server;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a field of an {@code application/x-www-form-urlencoded} body is written that is no plain text under its name.
 *
 * <p>Source: OpenAPI 3.1, Encoding Object, {@code style} and {@code explode}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface StyledField {

    /**
     * The field's name.
     *
     * @return the property of the form
     */
    String name();

    /**
     * How it is written.
     *
     * @return the style, and the names that belong to the field
     */
    WrittenAs how();
}
