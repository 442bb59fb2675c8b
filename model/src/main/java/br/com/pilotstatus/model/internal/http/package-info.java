/**
 * What client and server know alike of HTTP and URIs: what one writes, the other reads. No classes of JAX-RS and no JSON.
 * Not for applications: it may change with every release.
 *
 * <p>Parameters: {@link br.com.pilotstatus.model.internal.http.ParameterStyle} says how,
 * {@link br.com.pilotstatus.model.internal.http.PercentEncoding} writes and reads what is between separators,
 * {@link br.com.pilotstatus.model.internal.http.BracketName} names what is in objects, and
 * {@link br.com.pilotstatus.model.internal.http.ValueText} is the text of a single value. Headers and media types:
 * {@link br.com.pilotstatus.model.internal.http.HeaderText}, {@link br.com.pilotstatus.model.internal.http.JsonMediaType}.
 */
@NullMarked
package br.com.pilotstatus.model.internal.http;

import org.jspecify.annotations.NullMarked;
