/**
 * A Pilot Status that runs in memory, for demos and for the tests of applications that use the client. Made from the
 * server stub's public API alone.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.Sandbox}.
 */
@NullMarked
package br.com.pilotstatus.sandbox;

import org.jspecify.annotations.NullMarked;
