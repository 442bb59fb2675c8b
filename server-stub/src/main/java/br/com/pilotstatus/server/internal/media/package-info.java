/**
 * Media types: {@link br.com.pilotstatus.server.internal.media.MediaTypes} for the runtime, {@link br.com.pilotstatus.server.internal.media.MediaRanges}
 * for generated results.
 */
@NullMarked
package br.com.pilotstatus.server.internal.media;

import org.jspecify.annotations.NullMarked;
