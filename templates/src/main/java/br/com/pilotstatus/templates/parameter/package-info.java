/**
 * How a parameter, or a field of a form, is written (OpenAPI 3.1, Parameter Object and Encoding Object), or that it can't be.
 *
 * <p>{@link br.com.pilotstatus.templates.parameter.ParameterStyles} and {@link
 * br.com.pilotstatus.templates.parameter.FieldStyles} are the doors; {@link
 * br.com.pilotstatus.templates.parameter.ParameterTypes} says what Java type it has.
 */
@NullMarked
package br.com.pilotstatus.templates.parameter;

import org.jspecify.annotations.NullMarked;
