/**
 * JSON on its way through a client: the mapper is {@link br.com.pilotstatus.model.internal.json.Json}, for Jersey there is
 * {@link br.com.pilotstatus.client.internal.json.BodyInterceptor}, and {@code JsonErrors} says what is wrong with a body
 * without quoting it.
 */
@NullMarked
package br.com.pilotstatus.client.internal.json;

import org.jspecify.annotations.NullMarked;
