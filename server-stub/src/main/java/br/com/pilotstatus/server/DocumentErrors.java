package br.com.pilotstatus.server;

/**
 * Errors as the document has them. Every generated feature is this, so that what stands in front of JAX-RS can write the same:
 * see {@link ServletErrors}. Immutable and thread-safe.
 */
public interface DocumentErrors {

    /**
     * Returns the media type of errors.
     *
     * @return {@code application/json}, unless the document declares another one; never null
     */
    String errorMediaType();

    /**
     * Returns the body of an error.
     *
     * @param status the status of the response, from 400 to 599
     * @return the bytes, in UTF-8; a sentence of them says what the status means; never null
     */
    byte[] errorBody(int status);
}
