/**
 * One HTTP/1.1 exchange on a blocking socket: sent once, within its timeouts, never redirected.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.http.Http1Client}. Apache HttpCore parses and frames; this
 * package adds what it leaves open: a pool, a check for stale connections that costs no wait, deadlines, limits and
 * interruption. It knows nothing of JAX-RS, JSON or operations. The map:
 * <ul>
 * <li>{@link br.com.pilotstatus.client.internal.http.Http1Request},
 *     {@link br.com.pilotstatus.client.internal.http.Http1Response} and
 *     {@link br.com.pilotstatus.client.internal.http.Http1Exception}: what goes in and what comes out;
 *     {@link br.com.pilotstatus.client.internal.http.HeaderChecks} and
 *     {@link br.com.pilotstatus.client.internal.http.Origin} check where and what is sent.
 * <li>{@code ConnectionPool} and {@code Connection}: kept connections; {@code ConnectionOpener}, {@code HostLookup},
 *     {@code ProxyTunnel} and {@code TlsLayer}: new ones.
 * <li>{@link br.com.pilotstatus.client.internal.http.Timeouts} and {@code TimeBudget}: how long a step may take;
 *     {@code BudgetedSocket}, {@code BudgetedInput}, {@code BudgetedOutput} and {@code ExchangeProgress} see to it.
 * <li>{@code ResponseHeadParser}, {@code BodyReader} and {@code ResponseTooLargeException}: reading a response.
 * <li>{@code FailureClauses}: what messages say about a failure.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.client.internal.http;

import org.jspecify.annotations.NullMarked;
