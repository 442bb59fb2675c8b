/**
 * Fills what a received document leaves unsaid from a document of our own, and never contradicts it: {@code Supplement} is
 * the door.
 *
 * <p>{@code Operations}, {@code Parameters}, {@code Messages} and {@code Components} match what belongs together,
 * {@code SchemaUnit} and {@code SchemaLayer} lay what is received of a value over what the supplement says of it,
 * {@code Saying} knows what a schema says at all, and {@code Told} keeps the account.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.supplement;

import org.jspecify.annotations.NullMarked;
