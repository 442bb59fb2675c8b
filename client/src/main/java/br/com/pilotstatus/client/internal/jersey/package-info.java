/**
 * Jersey, which runs filters, interceptors and providers of the user around one attempt. Nothing of it is loaded by a client
 * that has none.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.jersey.JerseyEngine}. The map:
 * <ul>
 * <li>{@code RequestSetupFilter}: puts method, address and headers into Jersey's request.
 * <li>{@code DefaultConnector}: sends it by {@link br.com.pilotstatus.client.internal.http};
 *     {@code CustomConnector} and {@code CustomConnectorRequest}: by a connector of the user. Both are a
 *     {@code CallerThreadConnector}.
 * <li>{@code JerseyReply}: what came back; {@code DecompressedSizeLimit} limits what the user's filters read.
 * <li>{@code OwnLoader}: lets Jersey find its parts.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.client.internal.jersey;

import org.jspecify.annotations.NullMarked;
