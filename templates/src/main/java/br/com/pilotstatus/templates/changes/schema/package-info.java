/**
 * Compares schemas: the classes that Java makes of components, and what no Java type shows of a value.
 *
 * <p>{@link br.com.pilotstatus.templates.changes.schema.ComponentComparison} compares components,
 * {@link br.com.pilotstatus.templates.changes.schema.SchemaComparison} the schemas of any other place.
 */
@NullMarked
package br.com.pilotstatus.templates.changes.schema;

import org.jspecify.annotations.NullMarked;
