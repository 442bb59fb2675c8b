package br.com.pilotstatus.server;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One alternative of an operation's security requirement: all its schemes are wanted together. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface AllOf {

    /**
     * The schemes that a request must satisfy.
     *
     * @return names from the document's {@code securitySchemes}; empty: the operation may be called anonymously
     */
    String[] value();
}
