/**
 * What was accepted before keeps its name: {@code AcceptedNames} is the accepted document, {@code ClassNames} says which
 * class a schema was, and which names are taken.
 *
 * <p>{@code SchemaPairs} and {@code AlternativePairs} find schemas again, by {@code ReceivedName} or their place, by
 * {@code Likeness} where nothing else tells; {@code Claims} decides. {@code GeneratedNames} are those of classes that are no
 * models.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.naming.accepted;

import org.jspecify.annotations.NullMarked;
