/** Finds its way in an OpenAPI document: operations, bodies, schemas, references. */
@NullMarked
package br.com.pilotstatus.templates.spec.document;

import org.jspecify.annotations.NullMarked;
