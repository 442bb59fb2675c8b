/**
 * What a client was built with, and the checks of each option.
 *
 * <p>The door is {@link br.com.pilotstatus.client.internal.settings.ClientSettings}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.settings;

import org.jspecify.annotations.NullMarked;
