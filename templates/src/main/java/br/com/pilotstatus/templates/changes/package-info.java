/**
 * Says in words what a new effective document changes for those who use what is generated from it.
 *
 * <p>{@link br.com.pilotstatus.templates.changes.Comparison} is the door. {@code changes.pair} puts two APIs side by side, the records
 * that templates print and the document beside them; {@code changes.operation} and {@code changes.schema} compare them. What
 * breaks whom is the table in {@code changes.rule}; what was found is written by {@code changes.report}.
 */
@NullMarked
package br.com.pilotstatus.templates.changes;

import org.jspecify.annotations.NullMarked;
