/**
 * What Jersey alone tells: {@link br.com.pilotstatus.server.internal.jersey.ExceptionListener}. Loaded only where Jersey is the
 * container.
 */
@NullMarked
package br.com.pilotstatus.server.internal.jersey;

import org.jspecify.annotations.NullMarked;
