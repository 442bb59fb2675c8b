/**
 * The client of the API.
 *
 * <p>The door is the generated client class: its {@code builder()}, or its {@code fromEnv()}. What a call can end with
 * instead of a result is in {@link br.com.pilotstatus.client.error}.
 */
@NullMarked
package br.com.pilotstatus.client;

import org.jspecify.annotations.NullMarked;
