/**
 * Turns results into responses: {@link br.com.pilotstatus.server.internal.result.ResultFilter}.
 */
@NullMarked
package br.com.pilotstatus.server.internal.result;

import org.jspecify.annotations.NullMarked;
