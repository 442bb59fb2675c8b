/**
 * Decides what a response is: a success with its body, or an exception.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.response.ResponseReader}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.response;

import org.jspecify.annotations.NullMarked;
