/**
 * Request bodies: {@link br.com.pilotstatus.server.internal.body.OperationBodyInterceptor} is what the container asks, and
 * {@link br.com.pilotstatus.server.internal.body.RequestBodies} what reads and validates them within the limits.
 * {@link br.com.pilotstatus.server.internal.body.FramingFilter} refuses what has no certain end.
 */
@NullMarked
package br.com.pilotstatus.server.internal.body;

import org.jspecify.annotations.NullMarked;
