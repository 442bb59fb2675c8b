/**
 * Leaves out of a document what nothing right can be made of, so that it costs no more than it must: a part that is optional
 * or has an alternative, else its operation.
 *
 * <p>{@code Omission} is the door.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.omission;

import org.jspecify.annotations.NullMarked;
