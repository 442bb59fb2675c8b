/**
 * What the runtime knows of an operation. {@link br.com.pilotstatus.server.internal.operation.OperationMethods} finds the
 * {@link br.com.pilotstatus.server.internal.operation.OperationMethod} of a request.
 */
@NullMarked
package br.com.pilotstatus.server.internal.operation;

import org.jspecify.annotations.NullMarked;
