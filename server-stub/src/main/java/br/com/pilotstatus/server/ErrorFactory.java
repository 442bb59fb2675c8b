package br.com.pilotstatus.server;

/**
 * Makes the errors of one operation, so that one helper can map the exceptions of a domain for all of them. Every
 * generated result has a method of this shape:
 *
 * <pre>{@code
 * static <R extends OperationResult> R refused(DomainException e, ErrorFactory<ErrorResponse, R> errors) {
 *     return errors.error(e instanceof Missing ? 404 : 409, ErrorResponse.of(e.getMessage()));
 * }
 * …
 * return refused(e, CreateOrderResult::error);
 * }</pre>
 *
 * @param <B> the model that errors share
 * @param <R> the operation's result
 */
@FunctionalInterface
public interface ErrorFactory<B, R extends OperationResult> {

    /**
     * Makes an error.
     *
     * @param status a status from 400 on
     * @param body the body; not null
     * @return the operation's result of that status
     * @throws IllegalArgumentException if the operation does not declare the status, which makes the response a 500
     */
    R error(int status, B body);
}
