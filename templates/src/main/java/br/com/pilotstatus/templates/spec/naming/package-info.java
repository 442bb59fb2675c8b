/**
 * Gives everything that becomes Java its final name: operations, models, properties; and errors their one model.
 *
 * <p>The doors are {@code OperationNames}, which comes first, and {@code Naming}, which names all else in the order in which
 * one name depends on another.
 *
 * <ul>
 *   <li>Operations: {@code OperationNames}.
 *   <li>Schemas that have a name: {@code ComponentNames}, with {@code ImplicitMapping} and {@code ReceivedName}.
 *   <li>Errors: {@code ErrorModel} makes one component of equal {@code ErrorBody}s, which are of one {@code ErrorShape}.
 *   <li>Inline schemas: {@code Models} makes components of them. {@code OperationInlines} and {@code Inlines} collect each
 *       {@code Inline} with the names that its {@code Scope} offers ({@code InlineKind}, {@code Singular}), {@code NameChoice}
 *       takes the shortest that is free, {@code Reference} is what stays in its place; {@code DeepRefs} follows those that
 *       lead into the middle of a schema, {@code SameObjects} reports what is written out again and again.
 *   <li>Properties and constants: {@code PropertyNames}, {@code EnumNames}.
 *   <li>What is taken: {@code ClassNames}, {@code GeneratedNames}; {@code JavaKey} is what two names must not share.
 *   <li>What was accepted before keeps its name: {@code AcceptedNames}; {@code OperationPairs}, {@code SchemaPairs} and
 *       {@code AlternativePairs} find it again, by {@code Likeness} where nothing else tells, and {@code Claims} decides.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.templates.spec.naming;

import org.jspecify.annotations.NullMarked;
