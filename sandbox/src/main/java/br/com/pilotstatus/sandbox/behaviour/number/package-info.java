/**
 * Numbers: made, paired, changed, deleted, restored, erased, paid.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.number;

import org.jspecify.annotations.NullMarked;
