/**
 * Reads examples, which people copy from traffic, for what the schemas don't say.
 *
 * <ul>
 *   <li>Examples made readable: {@code StringifiedBodies}, {@code OwnExamples}; {@code UnusableExamples} reports the others.
 *   <li>Schemas from examples: {@code MissingSchemas} gives them to bodies that have none, {@code UntypedValues} to properties
 *       without a type, {@code ContradictedTypes} to properties whose examples, collected by {@code Evidence}, all show another
 *       type; {@code WordsForObjects} and {@code ListBodies} to what is declared as an object and shown otherwise. {@code Inference} makes a schema of
 *       {@code ObservedValues}; {@code TextFormat} and {@code IdKeys} tell formats of text and keys that are data.
 *   <li>What a person has to decide: {@code UndeclaredProperties}, and {@code ProseTypes}, which are what a description gives
 *       away ({@code Prose}).
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.templates.spec.example;

import org.jspecify.annotations.NullMarked;
