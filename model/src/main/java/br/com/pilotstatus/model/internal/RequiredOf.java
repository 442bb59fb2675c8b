package br.com.pilotstatus.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A required property that one side alone sends: {@code writeOnly} of a client, {@code readOnly} of a server (JSON Schema
 * Validation, 9.4). A builder cannot insist on it, because it does not know for which side it builds: who writes does.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface RequiredOf {

    /** The side that must send it. */
    Side value();
}
