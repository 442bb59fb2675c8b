/**
 * Bean Validation: {@link br.com.pilotstatus.server.internal.validation.RequestValidator} checks the arguments of an operation
 * before there is a call.
 */
@NullMarked
package br.com.pilotstatus.server.internal.validation;

import org.jspecify.annotations.NullMarked;
