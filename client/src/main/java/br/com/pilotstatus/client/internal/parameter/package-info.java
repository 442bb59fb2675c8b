/**
 * Arguments and their text in paths, queries, headers, cookies and form fields.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.parameter.Arguments}. A value of one word is written by
 * {@code ParameterText}, others by {@code StyledValues} and
 * {@code StyleSerializer} in a {@link br.com.pilotstatus.model.internal.http.ParameterStyle}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.parameter;

import org.jspecify.annotations.NullMarked;
