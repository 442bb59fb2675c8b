/**
 * Makes components of inline schemas, so that each class has a name: {@code Models} is the door, {@code DeepRefs} follows
 * references that lead into the middle of a schema.
 *
 * <ul>
 *   <li>What becomes a class: {@code OperationInlines} and {@code Inlines} collect each {@code Inline}; {@code InlineKind}
 *       decides.
 *   <li>What it is called: {@code Scope} offers names, {@code Singular} names an element, {@code NameChoice} takes the
 *       shortest that is free.
 *   <li>What stays in its place: {@code Reference}. {@code SameObjects} reports what is written out again and again.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.templates.spec.naming.inline;

import org.jspecify.annotations.NullMarked;
