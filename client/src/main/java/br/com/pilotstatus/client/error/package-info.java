/**
 * What a call can end with instead of a result.
 *
 * <p>The door is {@link br.com.pilotstatus.client.error.PilotStatusException}: catch it, or the subclass that you can
 * act on. Callers' own mistakes are {@link IllegalArgumentException} and {@link NullPointerException} instead.
 */
@NullMarked
package br.com.pilotstatus.client.error;

import org.jspecify.annotations.NullMarked;
