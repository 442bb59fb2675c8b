/** Writes in one way what OpenAPI lets a document say in several, so that all that comes after knows one. */
@NullMarked
package br.com.pilotstatus.templates.spec.upgrade;

import org.jspecify.annotations.NullMarked;
