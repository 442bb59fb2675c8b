/**
 * The server stub's hand-written face. The door is the generated feature, a
 * {@link br.com.pilotstatus.server.StubFeature}: an application registers it together with its implementations of the
 * generated interfaces, and gives it an {@link br.com.pilotstatus.server.Authenticator}, for example
 * {@link br.com.pilotstatus.server.FixedKeys}.
 */
@NullMarked
package br.com.pilotstatus.server;

import org.jspecify.annotations.NullMarked;
