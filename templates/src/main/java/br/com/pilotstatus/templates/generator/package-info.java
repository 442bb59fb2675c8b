/**
 * The three generators, subclasses of openapi-generator's:
 * {@link br.com.pilotstatus.templates.generator.ModelGenerator},
 * {@link br.com.pilotstatus.templates.generator.ClientGenerator} and
 * {@link br.com.pilotstatus.templates.generator.ServerGenerator}. They hand
 * {@link br.com.pilotstatus.templates.java.JavaApi} to the templates and decide nothing themselves.
 */
@NullMarked
package br.com.pilotstatus.templates.generator;

import org.jspecify.annotations.NullMarked;
