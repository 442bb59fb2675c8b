/**
 * Gives everything that becomes Java its final name: operations, models, properties; and errors their one model.
 *
 * <p>The doors are {@code operation.OperationNames}, which comes first, and {@code Naming}, which names all else in the order
 * in which one name depends on another.
 *
 * <ul>
 *   <li>Schemas that have a name: {@code ComponentNames}, with {@code ImplicitMapping}.
 *   <li>Properties and constants: {@code PropertyNames}, {@code EnumNames}.
 *   <li>{@code accepted}: names that were given before. {@code operation}: methods and tags. {@code inline}: schemas that have
 *       no name. {@code error}: the one model of errors. {@code known}: what {@code x-errors} says of them.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.templates.spec.naming;

import org.jspecify.annotations.NullMarked;
