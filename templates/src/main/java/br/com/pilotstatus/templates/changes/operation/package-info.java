/**
 * Compares operations: their methods in Java, and what no Java shows of them.
 *
 * <p>{@link br.com.pilotstatus.templates.changes.operation.OperationComparison} is the door.
 */
@NullMarked
package br.com.pilotstatus.templates.changes.operation;

import org.jspecify.annotations.NullMarked;
