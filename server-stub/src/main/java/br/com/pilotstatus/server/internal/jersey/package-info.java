/**
 * What Jersey alone needs or tells: {@link br.com.pilotstatus.server.internal.jersey.JerseyParts}. Loaded only where Jersey is
 * the container.
 */
@NullMarked
package br.com.pilotstatus.server.internal.jersey;

import org.jspecify.annotations.NullMarked;
