/**
 * Media types as text. The door is {@link br.com.pilotstatus.client.internal.media.MediaTypes}.
 */
@NullMarked
package br.com.pilotstatus.client.internal.media;

import org.jspecify.annotations.NullMarked;
