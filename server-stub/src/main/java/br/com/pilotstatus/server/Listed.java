package br.com.pilotstatus.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the values of what is text in Java although the document lists what it may be: of a parameter, or of the elements of
 * one, that may be of several kinds, as {@code 1} and {@code "1"} look alike where it is written; and of the body of a result that
 * is text. Of parameters others are refused with 400, and a result that has one is a logged 500, unless the feature takes them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Listed {

    /**
     * What it may be.
     *
     * @return the values as they are written
     */
    String[] value();
}
