/**
 * The client of the API.
 *
 * <p>The door is the generated client class: its {@code builder()}, or its {@code fromEnv()}. What a call can end with
 * instead of a result is in {@link br.com.pilotstatus.client.error}.
 *
 * <p>Answers are read tolerantly: numbers and booleans may be text, instants may have any offset and any fraction (or
 * be Unix seconds), one element stands for a list of one, and unknown properties are kept. A property whose value
 * can't be what the document declares is null, and its value is among the model's additional properties under its own
 * name: one odd member never costs the rest of a success. Requests are written exactly as the document declares.
 */
@NullMarked
package br.com.pilotstatus.client;

import org.jspecify.annotations.NullMarked;
