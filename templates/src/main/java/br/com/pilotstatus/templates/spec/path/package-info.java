/**
 * Makes paths what client and stub can have: {@link br.com.pilotstatus.templates.spec.path.ColonParameters} and
 * {@link br.com.pilotstatus.templates.spec.path.QueryParameters} first, then {@link br.com.pilotstatus.templates.spec.path.SamePaths} and {@link br.com.pilotstatus.templates.spec.path.ClientOnly}.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.path;

import org.jspecify.annotations.NullMarked;
