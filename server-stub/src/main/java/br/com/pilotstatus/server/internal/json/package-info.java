/**
 * Reads JSON strictly, and reports every value that is wrong, not only the first.
 *
 * <p>{@link br.com.pilotstatus.server.internal.json.Json} sets Jackson up, with {@code ScalarDeserializer} and
 * {@code OpenEnumDeserializers} for scalars, {@code ExplicitNulls} for null, {@code StrictDecimals} for decimal text, and
 * {@link br.com.pilotstatus.server.internal.json.MistypedValues} for whatever has the wrong type. With it read
 * {@link br.com.pilotstatus.server.internal.json.JsonReader} (documents),
 * {@link br.com.pilotstatus.server.internal.json.JsonFieldReader} (fields of forms) and
 * {@link br.com.pilotstatus.server.internal.json.TextTreeReader} (a
 * {@link br.com.pilotstatus.server.internal.json.TextTree}, whose leaves are text); what comes of it is a
 * {@link br.com.pilotstatus.server.internal.json.ReadResult}. {@link br.com.pilotstatus.server.internal.json.JsonNames} knows what
 * the fields of generated models are called.
 */
@NullMarked
package br.com.pilotstatus.server.internal.json;

import org.jspecify.annotations.NullMarked;
