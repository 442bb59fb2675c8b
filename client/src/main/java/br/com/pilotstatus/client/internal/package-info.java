/**
 * What generated code calls, and what makes it work. Public only because generated classes live in other packages:
 * nothing here is for applications, and it may change in any release.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.Transport}: it prepares each
 * {@link br.com.pilotstatus.client.internal.Operation} once, and the
 * {@link br.com.pilotstatus.client.internal.Call} it returns does the rest.
 */
@NullMarked
package br.com.pilotstatus.client.internal;

import org.jspecify.annotations.NullMarked;
