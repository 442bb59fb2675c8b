/**
 * What the templates print: the effective spec as Java classes, methods and checks, decided before any template runs.
 *
 * <p>The door is {@link br.com.pilotstatus.templates.ir.JavaApi}.
 */
package br.com.pilotstatus.templates.ir;
