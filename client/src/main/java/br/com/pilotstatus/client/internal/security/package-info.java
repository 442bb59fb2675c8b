/**
 * Credentials: checked when they are set, chosen once for each operation, read once for each call, and written into each
 * request at the last moment.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.security.CredentialStore}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.security;

import org.jspecify.annotations.NullMarked;
