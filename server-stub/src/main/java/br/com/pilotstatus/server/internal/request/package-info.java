/**
 * What of a request is not its body: {@link br.com.pilotstatus.server.internal.request.RequestHead} holds it, and a
 * {@link br.com.pilotstatus.server.internal.request.ParameterKey} says where in it a parameter is.
 */
@NullMarked
package br.com.pilotstatus.server.internal.request;

import org.jspecify.annotations.NullMarked;
