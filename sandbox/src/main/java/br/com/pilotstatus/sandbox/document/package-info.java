/**
 * What the document says of an operation's success, and values made of it.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.document.Document}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.document;

import org.jspecify.annotations.NullMarked;
