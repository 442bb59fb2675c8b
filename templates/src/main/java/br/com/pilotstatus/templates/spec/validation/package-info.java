/**
 * Runs a JSON Schema validator, and says in a person's words what it found.
 *
 * <p>{@code Validity} holds a document against the official schemas of OpenAPI, {@code ExampleValidator} an example against
 * its schema in the document. Of all errors {@code Findings} keeps those that a person would name, by {@code Likelihood} where
 * a schema has a choice; {@code Wording} says them, {@code CommonMistakes} those that people make out of habit.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.validation;

import org.jspecify.annotations.NullMarked;
