/**
 * Says in words what a new effective document changes for those who use what is generated from it.
 *
 * <p>{@link br.com.pilotstatus.templates.changes.Comparison} is the door. What breaks whom is the table in {@code changes.rule}; what
 * was found is written by {@code changes.report}.
 */
@NullMarked
package br.com.pilotstatus.templates.changes;

import org.jspecify.annotations.NullMarked;
