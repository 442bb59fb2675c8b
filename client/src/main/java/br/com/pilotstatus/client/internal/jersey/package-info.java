/**
 * Jersey, which runs filters, interceptors and providers around one attempt.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.jersey.Engine}. The map:
 * <ul>
 * <li>{@link br.com.pilotstatus.client.internal.jersey.CallContext}: what all attempts of one call share;
 *     {@link br.com.pilotstatus.client.internal.jersey.Exchange}: one of its attempts, and what came of it.
 * <li>{@code RequestSetupFilter}, with {@code UserAgent}: puts method, address and headers into Jersey's request.
 * <li>{@code DefaultConnector}: sends it by {@link br.com.pilotstatus.client.internal.http};
 *     {@code CustomConnector} and {@code CustomConnectorRequest}: by a connector of the user. Both are a
 *     {@code CallerThreadConnector} and write bodies into a {@code BodyBuffer}.
 * <li>{@link br.com.pilotstatus.client.internal.jersey.DecompressedSizeLimit}: limits what the user's filters read.
 * <li>{@code InFlightCalls}: shuts Jersey down when the last call has left.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.client.internal.jersey;

import org.jspecify.annotations.NullMarked;
