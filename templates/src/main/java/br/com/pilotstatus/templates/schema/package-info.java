/**
 * What a schema is in Java: its type, the kind of class that a component becomes, and the rules that it puts on a value.
 *
 * <ul>
 *   <li>{@link br.com.pilotstatus.templates.schema.Types} gives the {@link br.com.pilotstatus.templates.schema.JavaType} of a
 *       schema, {@link br.com.pilotstatus.templates.schema.ComponentKinds} the class that a component becomes.
 *   <li>{@link br.com.pilotstatus.templates.schema.Constraints} are the rules of a value: Bean Validation annotations, and
 *       each {@link br.com.pilotstatus.templates.schema.Check} of a builder.
 *   <li>{@link br.com.pilotstatus.templates.schema.EnumValues}, {@link
 *       br.com.pilotstatus.templates.schema.DiscriminatorValues} and {@link br.com.pilotstatus.templates.schema.UnionShapes}
 *       tell values apart.
 *   <li>{@link br.com.pilotstatus.templates.schema.Packages} says where classes go, {@link
 *       br.com.pilotstatus.templates.schema.OneWay} which side alone sends a property; {@link
 *       br.com.pilotstatus.templates.schema.Text} writes text into source.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.templates.schema;

import org.jspecify.annotations.NullMarked;
