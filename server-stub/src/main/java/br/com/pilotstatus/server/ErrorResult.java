package br.com.pilotstatus.server;

/**
 * A result that is an error: every generated record for a status from 400 on, of all operations. For code that looks at
 * results, such as metrics; to make one, see {@link ErrorFactory}.
 */
public interface ErrorResult extends OperationResult {}
