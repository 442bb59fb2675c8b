/**
 * What generated code calls, and what makes it work. Public only because generated classes live in other packages:
 * nothing here or in the packages below is for applications, and it may change in any release.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.Transport}: it prepares each
 * {@link br.com.pilotstatus.client.internal.spec.Operation} once, and the
 * {@link br.com.pilotstatus.client.internal.Call} it returns does the rest. From top to bottom, with no cycle:
 * <ul>
 * <li>{@code internal}: one client and its calls.
 * <li>{@code internal.async}: calls on other threads; {@code internal.retry}: attempts.
 * <li>{@code internal.response}: a success, or an exception.
 * <li>{@code internal.direct} and {@code internal.jersey}: the two engines, which send one attempt; the second where there are
 *     filters, providers or connectors of the user.
 * <li>{@code internal.exchange}: what both have in common.
 * <li>{@code internal.request}: URI, bodies and forms; {@code internal.security}: credentials.
 * <li>{@code internal.spec}: what the document says; {@code internal.failure}: what exceptions are made from.
 * <li>{@code internal.parameter}: arguments and their text; {@code internal.media}: media types and theirs.
 * <li>{@code internal.settings}, {@code internal.json} and {@code internal.http}: they know nothing of operations.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.client.internal;

import org.jspecify.annotations.NullMarked;
