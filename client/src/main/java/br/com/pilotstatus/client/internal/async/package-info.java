/**
 * Runs calls on other threads. Knows nothing of HTTP.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.async.AsyncExecutor}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.async;

import org.jspecify.annotations.NullMarked;
