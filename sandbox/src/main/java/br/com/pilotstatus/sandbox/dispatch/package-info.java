/**
 * Implements every generated interface: by behaviours, which are classes with methods like those of the interfaces, and where
 * there is none by what the document says of the operation's success.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.dispatch.Dispatch}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.dispatch;

import org.jspecify.annotations.NullMarked;
