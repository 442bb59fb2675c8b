/**
 * What generated code and applications share: an application registers the generated feature together with its
 * implementations of the generated interfaces, and gives it an {@link br.com.pilotstatus.server.Authenticator}, for
 * example {@link br.com.pilotstatus.server.FixedKeys}. Nothing here needs the packages below it, so that they may all use
 * it.
 */
@NullMarked
package br.com.pilotstatus.server;

import org.jspecify.annotations.NullMarked;
