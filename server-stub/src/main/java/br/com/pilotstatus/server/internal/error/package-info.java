/**
 * Errors: {@link br.com.pilotstatus.server.internal.error.ErrorResponses} gives them the declared shape, and the mappers catch
 * what is thrown.
 */
@NullMarked
package br.com.pilotstatus.server.internal.error;

import org.jspecify.annotations.NullMarked;
