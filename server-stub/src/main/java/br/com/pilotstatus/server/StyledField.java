package br.com.pilotstatus.server;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the style of a field of an {@code application/x-www-form-urlencoded} body that is not plain text under its name.
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
     * How the field is written.
     *
     * @return the style, and the properties that belong to the field
     */
    Styled style();
}
