/**
 * The server in front of the operations: it records what it receives, and does what a script tells it.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.http.Front}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.http;

import org.jspecify.annotations.NullMarked;
