/**
 * JSON: strict in what is written, tolerant in what is read.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.json.Json}, and for Jersey
 * {@link br.com.pilotstatus.client.internal.json.BodyInterceptor}. What Json cannot read, {@code TolerantJson} reads property
 * by property: a {@code Coercion} if the value can only mean one thing, otherwise a mistyped property is kept as it is.
 */
@NullMarked
package br.com.pilotstatus.client.internal.json;

import org.jspecify.annotations.NullMarked;
