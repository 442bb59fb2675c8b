/**
 * Messages: sent once for a key, on their way by the clock, cancelled, in the history.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.behaviour.message.Messages}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.message;

import org.jspecify.annotations.NullMarked;
