/**
 * What the exceptions of {@link br.com.pilotstatus.client.error} are made from.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.failure.FailedResponse}, which generated exceptions take.
 */
@NullMarked
package br.com.pilotstatus.client.internal.failure;

import org.jspecify.annotations.NullMarked;
