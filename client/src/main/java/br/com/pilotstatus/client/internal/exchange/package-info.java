/**
 * One attempt of a call, whatever carries it.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.exchange.Engine}: it sends an
 * {@link br.com.pilotstatus.client.internal.exchange.Exchange} and returns a
 * {@link br.com.pilotstatus.client.internal.exchange.Reply}. The map:
 * <ul>
 * <li>{@link br.com.pilotstatus.client.internal.exchange.CallContext}: what all attempts of one call share, and
 *     {@code SecretsOfCall}: what no message of it may show.
 * <li>{@link br.com.pilotstatus.client.internal.exchange.RequestHeaders},
 *     {@link br.com.pilotstatus.client.internal.exchange.UserAgent} and
 *     {@link br.com.pilotstatus.client.internal.exchange.BodyBuffer}: parts of a request.
 * <li>{@link br.com.pilotstatus.client.internal.exchange.TimedBody}: a body that is read within the call's time.
 * <li>{@link br.com.pilotstatus.client.internal.exchange.InFlightCalls}: who is still inside when a client is closed.
 * <li>{@link br.com.pilotstatus.client.internal.exchange.UsedLibraries}: what to say of a class path that does not fit.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.client.internal.exchange;

import org.jspecify.annotations.NullMarked;
