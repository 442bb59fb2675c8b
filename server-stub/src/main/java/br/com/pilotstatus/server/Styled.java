package br.com.pilotstatus.server;

import br.com.pilotstatus.model.internal.http.ParameterStyle;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the style of a parameter that JAX-RS cannot bind by itself: a list in one value, an object, JSON. The annotation
 * of JAX-RS beside it says where the parameter is.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Styled {

    /**
     * How the parameter is written.
     *
     * @return the style
     */
    ParameterStyle value();

    /**
     * The properties that an object may have whose properties have names of their own in the request. In brackets, any
     * other name is refused; without brackets, it is taken for another parameter.
     *
     * @return names of properties; empty: any
     */
    String[] properties() default {};

    /**
     * The names of the operation's other parameters, where an object may have any property.
     *
     * @return names of parameters; empty: none
     */
    String[] otherParameters() default {};
}
