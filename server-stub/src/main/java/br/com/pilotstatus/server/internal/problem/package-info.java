/**
 * What is wrong with a request, and where. {@link br.com.pilotstatus.server.internal.problem.Problem} and
 * {@link br.com.pilotstatus.server.internal.problem.JsonPath} are all there is.
 */
@NullMarked
package br.com.pilotstatus.server.internal.problem;

import org.jspecify.annotations.NullMarked;
