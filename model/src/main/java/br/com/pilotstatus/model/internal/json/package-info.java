/**
 * JSON as a receiver wants it, be it of responses or of webhooks: strict in what is written, tolerant in what is read. Not for
 * applications: it may change with every release.
 *
 * <p>The door is {@link br.com.pilotstatus.model.internal.json.Json}. What it cannot read,
 * {@link br.com.pilotstatus.model.internal.json.TolerantJson} reads property by property: a {@code Coercion} if the value can
 * only mean one thing, otherwise a mistyped property is kept as it is. {@link br.com.pilotstatus.model.internal.json.Utf8Input} is
 * stricter than Jackson about bytes, in front of it.
 */
@NullMarked
package br.com.pilotstatus.model.internal.json;

import org.jspecify.annotations.NullMarked;
