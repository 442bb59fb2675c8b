/**
 * Turns a received OpenAPI document and our corrections to it into the effective document that code is generated from.
 *
 * <p>{@code SpecCompiler} is the door. {@link br.com.pilotstatus.templates.spec.JavaNames}
 * is shared with the generators, so that both sides of the build spell a name alike.
 */
@NullMarked
package br.com.pilotstatus.templates.spec;

import org.jspecify.annotations.NullMarked;
