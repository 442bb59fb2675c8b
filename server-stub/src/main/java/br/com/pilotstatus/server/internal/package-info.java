/**
 * How the stub works: nobody's business but that of generated code, which uses
 * {@link br.com.pilotstatus.server.internal.StubSpec}, {@link br.com.pilotstatus.server.internal.SecurityScheme} and
 * {@link br.com.pilotstatus.server.internal.ErrorBodies}. May change in any release. To read it, start at
 * {@link br.com.pilotstatus.server.internal.StubRuntime}, which lists every provider.
 */
@NullMarked
package br.com.pilotstatus.server.internal;

import org.jspecify.annotations.NullMarked;
