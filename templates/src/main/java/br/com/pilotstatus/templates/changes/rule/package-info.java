/** The table "what breaks whom": each constant of an enum is a row, printed in {@code openapi/rules/breaks.md}. */
@NullMarked
package br.com.pilotstatus.templates.changes.rule;

import org.jspecify.annotations.NullMarked;
