/**
 * Finds the model of errors: {@code CommonError} is the door. It makes one component of equal {@code ErrorBody}s, which are
 * of one {@code ErrorShape}.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.naming.error;

import org.jspecify.annotations.NullMarked;
