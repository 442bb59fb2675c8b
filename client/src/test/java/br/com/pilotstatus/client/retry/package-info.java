/** Retries, deadlines and interruption of whole calls, on the wire. Time passes only as tests say. */
@NullMarked
package br.com.pilotstatus.client.retry;

import org.jspecify.annotations.NullMarked;
