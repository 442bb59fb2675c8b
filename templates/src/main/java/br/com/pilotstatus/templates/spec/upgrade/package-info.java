/** Writes OpenAPI 3.0 as 3.1, so that all that comes after knows one version. */
@NullMarked
package br.com.pilotstatus.templates.spec.upgrade;

import org.jspecify.annotations.NullMarked;
