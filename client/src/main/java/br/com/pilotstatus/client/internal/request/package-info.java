/**
 * The parts of a request that are the same for all its attempts: URI and body.
 *
 * <p>The doors are {@link br.com.pilotstatus.client.internal.request.RequestUri} and
 * {@link br.com.pilotstatus.client.internal.request.RequestBody}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.request;

import org.jspecify.annotations.NullMarked;
