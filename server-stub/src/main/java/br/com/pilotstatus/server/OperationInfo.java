package br.com.pilotstatus.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method as an operation of the OpenAPI document. Generated code carries it; the feature acts on
 * methods that have it and leaves the application's other resources alone.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OperationInfo {

    /**
     * The operation's id.
     *
     * @return the {@code operationId}
     */
    String id();

    /**
     * The operation's security requirement: any one alternative is enough. Empty: no credentials are wanted. An
     * alternative without schemes lets requests in that present none of the operation's credentials.
     *
     * @return the alternatives, in the order of the document
     */
    AllOf[] security() default {};

    /**
     * The media types and ranges of its request bodies. All names of JSON are one.
     *
     * @return media types, the preferred one first; empty where it takes no body
     */
    String[] consumes() default {};

    /**
     * The media types of its successes, where there are several.
     *
     * @return media types, the preferred one first; empty where there are no two
     */
    String[] gives() default {};

    /**
     * The statuses of its responses, as the document writes them: {@code 201}, a range such as {@code 4XX}, or
     * {@code default}.
     *
     * @return the statuses
     */
    String[] responses() default {};

    /**
     * The fields of its forms that are JSON, whatever media type they are sent with.
     *
     * @return their names; empty where it takes no form
     */
    String[] jsonFields() default {};

    /**
     * What its bodies of text may be, where the document lists that.
     *
     * @return the values; empty where they may be anything, or are no text
     */
    String[] textValues() default {};

    /**
     * The styles of those fields of its forms that are not plain text under their names.
     *
     * @return the fields; empty where there are none
     */
    StyledField[] styledFields() default {};

    /**
     * The bodies of those of its errors that are not what the errors of the document have in common. The runtime makes
     * them where it refuses a request itself.
     *
     * @return the bodies; empty where there are none
     */
    ErrorBody[] errors() default {};

    /** What the runtime answers with some statuses. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface ErrorBody {

        /**
         * The statuses, as {@link #responses()} has them.
         *
         * @return at least one of them
         */
        String[] statuses();

        /**
         * The media type.
         *
         * @return such as {@code application/problem+json}
         */
        String mediaType();

        /**
         * The body as JSON. Texts in it that begin with a dollar sign stand for what the request is refused with, and an
         * object whose only member is {@code $by status} for its value by status or range.
         *
         * @return such as <code>{"title":"$title","status":"$status","detail":"$sentence"}</code>
         */
        String body();
    }
}
