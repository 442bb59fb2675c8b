package br.com.pilotstatus.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method of a model that throws what {@code build()} would have thrown, if the model was read from JSON and not built.
 * A writer with {@link #SENDING} calls it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CheckedBeforeSending {
    /** The attribute of a writer whose JSON goes out as a request. */
    String SENDING = "br.com.pilotstatus.sending";
}
