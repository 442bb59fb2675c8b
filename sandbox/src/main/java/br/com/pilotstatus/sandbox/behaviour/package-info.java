/**
 * What operations do: a class for each resource, whose public methods are those of the generated interface that it knows how to
 * behave for. They return the result, or the body of the success, or throw a
 * {@link br.com.pilotstatus.sandbox.world.Refusal}; they are called one at a time.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.behaviour.Behaviours}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour;

import org.jspecify.annotations.NullMarked;
