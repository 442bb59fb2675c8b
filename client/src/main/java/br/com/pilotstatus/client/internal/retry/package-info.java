/**
 * Makes a call of one or more attempts. Which failures are retried says
 * {@link br.com.pilotstatus.client.internal.retry.FailureKind}, and nobody else.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.retry.Retrier}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.retry;

import org.jspecify.annotations.NullMarked;
