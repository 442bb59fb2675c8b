/**
 * Turns a received OpenAPI document and our corrections to it into the effective document that code is generated from.
 *
 * <p>{@code SpecCompiler} is the door, and the roof: it runs the steps of the packages below, which lean on it in nothing.
 */
@NullMarked
package br.com.pilotstatus.templates.spec;

import org.jspecify.annotations.NullMarked;
