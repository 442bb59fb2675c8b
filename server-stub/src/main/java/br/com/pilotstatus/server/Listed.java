package br.com.pilotstatus.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the values of a parameter, or of the elements of one, that is text because the document lists values of several kinds:
 * where it is written, {@code 1} and {@code "1"} look alike. Others are refused with 400, unless the feature takes them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Listed {

    /**
     * What the parameter may be.
     *
     * @return the values as they are written
     */
    String[] value();
}
