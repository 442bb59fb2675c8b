/**
 * The client of the API.
 *
 * <p>Start with the generated client class: its {@code builder()}, or its {@code fromEnv()}. Options, headers and responses
 * of calls are in {@link br.com.pilotstatus.client.http}, exceptions in {@link br.com.pilotstatus.client.error}.
 *
 * <p>Responses are read tolerantly: numbers and booleans may be text, instants may have any offset and any fraction (or be
 * Unix seconds), a single element may stand for a list of one, and unknown properties are kept. A property whose value
 * does not have the declared type is null, and the value is among the model's additional properties under the same
 * name: one mistyped property never costs the rest of a success. Requests are written exactly as the document declares.
 */
@NullMarked
package br.com.pilotstatus.client;

import org.jspecify.annotations.NullMarked;
