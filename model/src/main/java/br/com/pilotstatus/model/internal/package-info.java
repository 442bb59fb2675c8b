/**
 * What generated models lean on, and what both runtimes share. Not for applications: it may change with every release.
 *
 * <p>Building and printing: {@link br.com.pilotstatus.model.internal.ModelChecks},
 * {@link br.com.pilotstatus.model.internal.RuleText}, {@link br.com.pilotstatus.model.internal.ModelText},
 * {@link br.com.pilotstatus.model.internal.Copies}, {@link br.com.pilotstatus.model.internal.ByteValues},
 * {@link br.com.pilotstatus.model.internal.OpenEnumValue}.
 * Unions: {@link br.com.pilotstatus.model.internal.UnionReader} chooses by
 * {@link br.com.pilotstatus.model.internal.UnionShape}. JSON: {@link br.com.pilotstatus.model.internal.Side} tells a mapper
 * who reads and writes; decimal text has a reader and a writer of its own;
 * {@link br.com.pilotstatus.model.internal.MistypedSetter} and {@link br.com.pilotstatus.model.internal.Unwrapped} mark what
 * the runtimes look for in models. What both sides know of HTTP is in {@code model.internal.http}.
 */
@NullMarked
package br.com.pilotstatus.model.internal;

import org.jspecify.annotations.NullMarked;
