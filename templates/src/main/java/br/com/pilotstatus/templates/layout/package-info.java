/**
 * Lays out what the templates print as a person would: {@link br.com.pilotstatus.templates.layout.JavaLayout} is the door.
 * {@code Imports} sorts them, after {@code Helpers} has imported the classes that models lean on; {@code LongLines} breaks
 * lines, those of code with {@code CodeLine}.
 */
@NullMarked
package br.com.pilotstatus.templates.layout;

import org.jspecify.annotations.NullMarked;
