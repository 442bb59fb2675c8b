/**
 * Sandboxes for tests with JUnit Jupiter, which whoever uses this package brings.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.junit.SandboxExtension}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.junit;

import org.jspecify.annotations.NullMarked;
