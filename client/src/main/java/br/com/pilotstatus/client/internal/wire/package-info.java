/**
 * One HTTP/1.1 exchange on a blocking socket: sent once, within its time limits, never redirected.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.wire.WireClient}. Apache HttpCore parses and frames; this
 * package adds what it leaves open: a pool, a stale check that costs no wait, deadlines, limits and interruption.
 * It knows nothing of JAX-RS, JSON or operations.
 */
@NullMarked
package br.com.pilotstatus.client.internal.wire;

import org.jspecify.annotations.NullMarked;
