/**
 * The one gate for what users see: the effective document and the public Java APIs, each beside the file that was accepted last.
 *
 * <p>{@link br.com.pilotstatus.templates.acceptance.Acceptance} says what may be accepted and accepts it;
 * {@link br.com.pilotstatus.templates.acceptance.Unaccepted} fails the build where something was not.
 */
@NullMarked
package br.com.pilotstatus.templates.acceptance;

import org.jspecify.annotations.NullMarked;
