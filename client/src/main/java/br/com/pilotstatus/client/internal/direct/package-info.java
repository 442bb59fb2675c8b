/**
 * Calls without Jersey, which is not loaded then: for clients with nothing of the user's on the way.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.direct.DirectEngine}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.direct;

import org.jspecify.annotations.NullMarked;
