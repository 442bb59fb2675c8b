/**
 * What generated annotations ask of a request. {@link br.com.pilotstatus.server.internal.validation.RequestValidator} checks the
 * arguments of an operation before there is a call, by {@code ValueChecks} that are found once; {@code BeanValidation} does it
 * where an application asks more than the document, as {@code OtherConstraints} find.
 */
@NullMarked
package br.com.pilotstatus.server.internal.validation;

import org.jspecify.annotations.NullMarked;
