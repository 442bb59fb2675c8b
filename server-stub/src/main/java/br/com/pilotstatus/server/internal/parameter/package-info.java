/**
 * Reads parameters, and the fields of forms that have a style. {@link br.com.pilotstatus.server.internal.parameter.OperationParameter}
 * is the door: {@code PlainParameter} for what JAX-RS could bind, {@link br.com.pilotstatus.server.internal.parameter.StyledParameter}
 * for lists in one value, objects and JSON. The latter takes {@code RawValues} out of the request and has
 * {@code StyleDeserializer}, {@code NamedPairs} and {@code IndexedLists} make a tree of text of them.
 * {@link br.com.pilotstatus.server.internal.parameter.ParameterConverters} hands the values to the container.
 */
@NullMarked
package br.com.pilotstatus.server.internal.parameter;

import org.jspecify.annotations.NullMarked;
