/**
 * Templates of numbers.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.behaviour.template.TemplateShelf}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.template;

import org.jspecify.annotations.NullMarked;
