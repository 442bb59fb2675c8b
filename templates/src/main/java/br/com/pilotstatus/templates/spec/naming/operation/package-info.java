/**
 * Names methods: {@code OperationNames} is the door.
 *
 * <p>{@code OwnName} is what an operation is called by itself, {@code OperationTags} gives it one tag, {@code OperationPairs}
 * finds it again in the accepted document.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.naming.operation;

import org.jspecify.annotations.NullMarked;
