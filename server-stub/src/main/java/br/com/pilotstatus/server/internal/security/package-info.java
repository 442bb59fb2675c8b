/**
 * Authentication: {@code AuthenticationFilter} asks
 * {@link br.com.pilotstatus.server.internal.security.RequestAuthenticator}, which reads each credential as its
 * {@link br.com.pilotstatus.server.internal.security.SecurityScheme} says.
 */
@NullMarked
package br.com.pilotstatus.server.internal.security;

import org.jspecify.annotations.NullMarked;
